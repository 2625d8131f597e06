import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it, test } from 'node:test';
import { readLanguages } from '../../tools/authoring/read-content.js';
import { pluralForm } from '../../src/domain/search/plural-form.js';
import { foundWords, ignoredWords, searchPack, WHEN_TO_CALL } from '../support/pack-search.js';

/**
 * What people type, by pack, with the names of the questions that they need, or that of the signs to call for; what comes near to them in
 * either pack, though no text holds all of it; and what no text is about.
 */
type Queries = Record<string, Record<string, string>> & { near: Record<string, string>; nothing: string[] };

const FOLDER = new URL('queries/', import.meta.url);

const queriesIn = (language: string): Queries => JSON.parse(readFileSync(new URL(`${language}.json`, FOLDER), 'utf8')) as Queries;

/** A search that brings so many of all questions helps nobody. */
const MOST_FOUND = 0.6;

const languages = readdirSync(FOLDER).map((file) => file.replace('.json', ''));

for (const language of languages) {
  const { nothing, near, ...packs } = queriesIn(language);
  for (const [pack, rows] of Object.entries(packs)) {
    const { search } = searchPack(language, pack);
    describe(`a search in ${pack} in ${language}`, () => {
      for (const [query, needed] of Object.entries(rows)) {
        it(`finds what "${query}" asks for`, () => {
          const { ids = [], isNear } = search(query) ?? {};
          assert.deepEqual(
            needed.split(' ').filter((id) => !ids.includes(id)),
            [],
          );
          assert.equal(isNear, false);
        });
      }

      it('finds nothing for what no question is about', () => {
        assert.deepEqual(
          nothing.filter((query) => search(query)?.isNear === false),
          [],
        );
      });

      for (const [query, id] of Object.entries(near)) {
        it(`comes near to "${query}"`, () => assert.ok(search(query)?.ids.includes(id), search(query)?.ids.join()));
      }
    });
  }
}

test('brings a part of the questions for nearly all that people type', () => {
  const all = languages.flatMap((language) => {
    const { nothing: _nothing, near: _near, ...packs } = queriesIn(language);
    return Object.entries(packs).flatMap(([pack, rows]) => {
      const { search, total } = searchPack(language, pack);
      return Object.keys(rows).map((query) => (search(query)?.ids ?? []).filter((id) => id !== WHEN_TO_CALL).length / total);
    });
  });
  const many = all.filter((part) => part > MOST_FOUND).length;
  assert.ok(many / all.length < 0.06, `${many} of ${all.length}`);
});

test('asks for nothing when only small words are typed', () =>
  assert.equal(searchPack('nl', 'miscarriage').search('wat is het'), undefined));

test('has queries for every language', async () => {
  const spoken = new Set((await readLanguages('content')).map((language) => language.split('-formal')[0]));
  assert.deepEqual([...spoken].sort(), [...languages].sort());
});

for (const language of languages) {
  test(`says how many in every plural form of ${language}`, () => {
    const forms = foundWords(language);
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const listed = forms.split('|').map((form) => form.split(' ')[0]);
    assert.deepEqual([...listed].sort(), [...needed].sort());
    assert.doesNotMatch(pluralForm(forms, 7, language), /[{}|]/);
  });

  test(`passes over some small words of ${language}`, () => assert.ok(ignoredWords(language).split(' ').length > 30));
}
