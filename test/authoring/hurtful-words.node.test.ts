import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { hashOf, listedRuns, runsOf } from './hurtful-words.js';

const HURTFUL = new Set(JSON.parse(await readFile(new URL('hurtful-words.json', import.meta.url), 'utf8')) as string[]);

/** Keys and ids are no texts: only what stands in quotation marks as a value, or between tags, is read. */
const textsIn = (file: string, text: string): string[] => {
  if (file.endsWith('.xlf')) return text.split(/<[^>]*>/);
  if (!file.endsWith('.json')) return text.split(/\n\n/);
  const values: string[] = [];
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string') values.push(value);
    return value;
  });
  return values;
};

test('keeps the words as hashes only', () => {
  assert.ok(HURTFUL.size > 30);
  for (const hash of HURTFUL) assert.match(hash, /^[0-9a-f]{64}$/);
});

test('finds a listed word and a listed phrase, in any letters, between any marks', () => {
  const list = new Set([hashOf('flobberdewap'), hashOf('zo gek als drie')]);
  assert.deepEqual(listedRuns('Een FLOBBERDEWAP, en: “Zo gek als drie”.', list), ['flobberdewap', 'zo gek als drie']);
  assert.deepEqual(listedRuns('Een flobberdewapje, zo gek als een.', list), []);
});

test('looks at every run of one to four words', () => {
  assert.deepEqual(runsOf('a b c'), new Set(['a', 'b', 'c', 'a b', 'b c', 'a b c']));
  assert.equal(runsOf('a b c d e').size, 5 + 4 + 3 + 2);
});

for (const folder of ['content', 'locales']) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(json|md|xlf)$/.test(file));

  test(`is tried with the files of ${folder}`, () => assert.ok(files.length > 0));

  for (const file of files) {
    test(`reads no hurtful word in ${folder}/${file}`, async () => {
      const texts = textsIn(file, await readFile(join(folder, file), 'utf8'));
      assert.ok(texts.length > 0);
      for (const text of texts) assert.deepEqual(listedRuns(text, HURTFUL), [], text.slice(0, 80));
    });
  }
}
