import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './check-files.js';
import { smallContent } from './small-content.js';

const withGroup = (group: string[]): Record<string, unknown> => ({
  ...smallContent(),
  'content/shared/en/synonyms.json': { often: ['often', 'frequent'], fever: group },
});

test('takes words for one thing that only a sign to call for holds', async () => {
  assert.deepEqual(await problemsOf(withGroup(['fever', 'high temperature']), 'content'), []);
});

test('finds words for one thing that come only near to what a text holds', async () => {
  assert.deepEqual(await problemsOf(withGroup(['feved often', 'oftem seen']), 'content'), [
    'content/shared/en/synonyms.json, fever: no question, answer or sign holds any of "feved often", "oftem seen".',
  ]);
});
