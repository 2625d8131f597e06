import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOf } from './check-files.js';
import { smallContent, spoiledContent } from './small-content.js';

const FAQ = 'content/small/en/faq.json';

describe('checking one file of words', () => {
  for (const path of Object.keys(smallContent()).filter((name) => /\/(?:nl|en)\//.test(name))) {
    it(`finds nothing wrong with a good ${path}`, async () => {
      assert.deepEqual(await problemsOf(smallContent(), path), []);
    });
  }

  it('takes figures from the content it stands in', async () => {
    assert.deepEqual(await problemsOf(spoiledContent(FAQ, '{days}', '{luck}'), FAQ), [
      'faq.json, item first: there is no figure "luck"; add it to the figures, or correct its name.',
    ]);
  });

  it('says what is wrong with its form', async () => {
    assert.deepEqual(await problemsOf(spoiledContent(FAQ, '"teaser"', '"tease"'), FAQ), [
      'faq.json, sections, about: "teaser" is missing; add it.',
      `faq.json, sections, about: "tease" isn't known here; correct its name, or take it out.`,
    ]);
  });

  const byShape: [path: string, from: string, to: string, problem: string][] = [
    ['glossary', '"text"', '"meaning"', 'glossary.json, scan: "text" is missing; add it.'],
    ['sources', '"about"', '"publisher":"We","year"', 'sources.json, study: "year" isn\'t known here; correct its name, or take it out.'],
    ['synonyms', ',"frequent"', '', 'synonyms.json, often: should have at least 2.'],
  ];
  for (const [name, from, to, problem] of byShape) {
    it(`knows ${name}.json by the shape of its entries`, async () => {
      const path = `content/shared/en/${name}.json`;
      const problems = await problemsOf(spoiledContent(path, from, to), path);
      assert.ok(problems.includes(problem), problems.join('\n'));
    });
  }

  it('does not take the list of all sources for words', async () => {
    const [problem = ''] = await problemsOf(smallContent(), 'content/sources.json');
    assert.match(problem, /doesn't look like/);
  });

  it('asks for the language when the folder does not tell', async () => {
    const words = smallContent()[FAQ];
    assert.deepEqual(await problemsOf({ 'loose/faq.json': words }, 'loose/faq.json'), [
      "faq.json: the language isn't clear; put the file in a folder such as nl/, or add --lang nl.",
    ]);
    assert.deepEqual(await problemsOf({ 'loose/faq.json': words }, 'loose/faq.json', '--lang', 'en'), []);
  });

  it('leaves figures alone when there is no list of them', async () => {
    assert.deepEqual(await problemsOf({ 'en/faq.json': smallContent()[FAQ] }, 'en/faq.json'), []);
  });
});
