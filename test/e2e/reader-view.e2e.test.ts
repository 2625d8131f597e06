import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { testEngines } from '../../scripts/browsers/test-browsers.js';
import { useEngine } from './engine-page.js';
import { useDemoForms } from './page-copies/demo-forms.js';
import { usePage } from './page-copies/used-page.js';
import { squashed, wordsOfMain } from './page-copies/words.js';

/*
 * Readability is the code of Firefox's reader view. Other reader views go by the same marks of a page, read-aloud tools and scrapers
 * often by this very code.
 */

const LANGUAGES = ['ar', 'de', 'en', 'fr', 'pl', 'tr', 'uk'];

/** What a reader view shows of a page, as its words. */
const readerView = (html: string): string => {
  const { document } = new JSDOM(html, { url: 'https://hospital.example/' }).window;
  assert.equal(isProbablyReaderable(document), true);
  return new Readability(document).parse()?.textContent ?? '';
};

const { folder, forms } = await useDemoForms();

/**
 * Every word of the main part, once and in its order: each question, answer, explanation, figure, step, source and number. A reader
 * view has the title of the page above these, and leaves out what is hidden from screen readers. Links to parts of the page may stay or not.
 */
const assertWhole = (html: string, written: string): void => {
  const { document } = new JSDOM(written).window;
  const links = squashed(document.querySelector('main nav')!.textContent);
  document.querySelectorAll('main :is(h1, nav, [aria-hidden="true"])').forEach((element) => element.remove());
  const words = squashed(wordsOfMain(document.documentElement.outerHTML));
  assert.ok(words.length > 10_000);
  const shown = squashed(readerView(html)).replace(links, '');
  const from = shown.indexOf(words.slice(0, 40));
  assert.equal(shown.slice(from, from + words.length), words);
};

describe('a reader view of a page without the script', () => {
  for (const { what, path } of forms)
    it(`has every word: ${what}`, async () => {
      const html = await readFile(join(folder, path), 'utf8');
      assertWhole(html, html);
    });

  for (const path of LANGUAGES.flatMap((language) => [`demo/${language}/`, `demo/${language}/miscarriage/`]))
    it(`has every word: /${path}`, async () => {
      const html = await readFile(join(folder, path, 'index.html'), 'utf8');
      assertWhole(html, html);
    });
});

for (const { name: engine } of testEngines())
  describe(`a reader view of a page with the script, in ${engine}`, { timeout: 120_000 }, () => {
    const { address, page } = useEngine(engine, folder);

    for (const { what, path } of forms)
      it(`has every word, and nothing of what a reader did: ${what}`, async () => {
        await page().visit(`${address()}${path}`);
        assert.ok((await page().run(usePage)) >= 5);
        const html = await page().run(() => document.documentElement.outerHTML);
        assertWhole(html, await readFile(join(folder, path), 'utf8'));
        assert.doesNotMatch(html, /2026-12-05|5 december/);
      });
  });
