import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { findHurtfulWords } from '../../../tools/authoring/find-hurtful-words.js';
import { languageOfFolder } from '../../../tools/authoring/language-of-folder.js';
import { readLanguages } from '../../../tools/authoring/read-content.js';

const LANGUAGES = [...new Set((await readLanguages('content')).map((folder) => languageOfFolder(folder) ?? folder))];

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

const ownLanguages = (file: string): string[] => LANGUAGES.filter((language) => file.split(/[/.-]/).includes(language));

/** Notes for authors and titles of studies may name a risk; what patients read may not. */
const isForPatients = (file: string): boolean => ownLanguages(file).length > 0;

const hurtfulIn = (file: string, text: string): string[] =>
  [...new Set([...ownLanguages(file), 'nl', 'en'])]
    .flatMap((language) => findHurtfulWords(text, language))
    .filter((word) => isForPatients(file) || word.toLowerCase() !== 'risk');

// What only a search reads holds what people type, and nobody sees it.
for (const folder of ['content', 'locales']) {
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => /\.(json|md|xlf)$/.test(file) && !file.endsWith('synonyms.json'),
  );

  test(`is tried with the files of ${folder}`, () => assert.ok(files.length > 0));

  for (const file of files) {
    test(`reads no hurtful word in ${folder}/${file}`, async () => {
      const texts = textsIn(file, await readFile(join(folder, file), 'utf8'));
      assert.ok(texts.length > 0);
      for (const text of texts) assert.deepEqual(hurtfulIn(file, text), [], text.slice(0, 80));
    });
  }
}
