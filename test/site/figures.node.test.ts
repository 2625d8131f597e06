import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import figures from '../../content/figures.json' with { type: 'json' };
import { PAGES } from './all-files.js';

const IDS = Object.keys(figures);
const pageOf = (path: string): string => new Map(PAGES).get(path) ?? '';
const articleOf = (path: string): string => /<article[^]*<\/article>/.exec(pageOf(path))?.[0] ?? '';
const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the page of a figure', () => {
  for (const id of IDS) {
    it(`says of whom, whence and why in both languages: ${id}`, () => {
      for (const [path, heads] of [
        [`/figures/${id}/`, ['Zo staat het er', 'Om wie het gaat', 'Bron', 'Waarom zo getekend']],
        [`/en/figures/${id}/`, ['How it is said', 'Who it is about', 'Source', 'Why it is drawn this way']],
      ] as const) {
        const article = articleOf(path);
        for (const head of heads) assert.ok(article.includes(`<h2>${head}</h2>`), `${path}: ${head}`);
        assert.ok(article.includes('<blockquote>'), `${path} quotes no text`);
        assert.equal(article.includes('class="nazorg-picture"'), article.includes('class="legend"'), `${path}: a legend with each picture`);
      }
    });

    it(`has no English in Dutch words that isn’t marked: ${id}`, () => {
      const words = wordsOf(articleOf(`/figures/${id}/`).replace(/<(\w+)[^>]* lang="en"[^>]*>[^]*?<\/\1>|<code>[^<]*/g, ''));
      assert.doesNotMatch(words, /\b(?:the|of which|women|pregnancies|pregnancy|with|about)\b/);
    });
  }

  it('writes a number as its language does', () => {
    assert.match(articleOf('/figures/folic-acid-low/'), /<h1>0,4 milligram<\/h1>/);
    assert.match(articleOf('/en/figures/folic-acid-low/'), /<h1>0\.4 milligrams<\/h1>/);
  });

  it('names the group of a row of a table', () => {
    assert.match(wordsOf(articleOf('/figures/chance-after-two/')), /Twee eerdere miskramen/);
    assert.match(wordsOf(articleOf('/figures/age-35/')), /Jonger dan 35 jaar/);
  });
});

describe('the list of figures', () => {
  for (const path of ['/figures/', '/en/figures/'])
    it(`gives each figure its source: ${path}`, () => {
      const items = articleOf(path)
        .split('<a href="')
        .filter((part) => IDS.some((id) => part.startsWith(`${id}/`)));
      assert.equal(items.length, IDS.length);
      for (const item of items) assert.match(item, /<dt>(?:Bron|Source)<\/dt><dd>/);
    });
});
