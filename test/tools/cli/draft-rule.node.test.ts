import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOf } from './check-files.js';
import { smallContent, spoiledContent } from './small-content.js';

const TERMS = {
  concepts: {},
  languages: { en: { weeks: 'Whole weeks.', dutchText: 'Dutch text', patterns: [], counting: [] } },
};

const GENERAL = 'content/shared/en/general.json';

const withTerms = (files: Record<string, unknown>) => ({ ...files, 'content/terms.json': TERMS });

describe('a language that is a draft', () => {
  it('says so, and names the Dutch text as the one that counts', async () =>
    assert.deepEqual(await problemsOf(withTerms(smallContent()), 'content'), []));

  it('may not do without the sentence', async () => {
    const files = spoiledContent(GENERAL, ',"draft":"This is a draft. The Dutch text counts."', '');
    assert.deepEqual(await problemsOf(withTerms(files), 'content'), [
      `${GENERAL}: a review says draft, and labels.draft is missing; say in this language that the text wasn't checked yet.`,
    ]);
  });

  it('may not leave out which text counts', async () => {
    const files = spoiledContent(GENERAL, ' The Dutch text counts.', '');
    assert.deepEqual(await problemsOf(withTerms(files), 'content'), [
      `${GENERAL}: labels.draft doesn't name the Dutch text as the one that counts ("Dutch text").`,
    ]);
  });
});

describe('a language that is no draft', () => {
  it('may not say that it is one', async () => {
    const files = spoiledContent('content/reviews.json', '"reviewStatus":"draft"', '"reviewStatus":"written"');
    assert.deepEqual(await problemsOf(withTerms(files), 'content'), [
      `${GENERAL}: labels.draft says that this is a draft, and no review here says so; take it out.`,
    ]);
  });
});
