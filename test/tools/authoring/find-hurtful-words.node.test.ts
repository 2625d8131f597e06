import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HURTFUL } from '../../../tools/authoring/language-lists.js';
import { findHurtfulWords } from '../../../tools/authoring/find-hurtful-words.js';
import { listedWords } from '../../../tools/authoring/word-list.js';

/** Written in pieces, so that the words themselves stand nowhere. */
const join = (...pieces: string[]): string => pieces.join('');

describe('finding words that hurt', () => {
  const rows: [lang: string, text: string, found: string[]][] = [
    ['nl', `Een ${join('mis', 'lukte')} poging.`, [join('mis', 'lukte')]],
    ['nl', `De ${join('Na', 'tuur')} is mooi.`, [join('De Na', 'tuur')]],
    ['en', `It ${join('fai', 'led')}, they said.`, [join('fai', 'led')]],
    ['en', 'They will not reopen.', []],
    ['fr', `C’est un ${join('éch', 'ec')}.`, [join('éch', 'ec')]],
    ['fr', `C’est un ${join('e\u0301ch', 'ec')}.`.normalize('NFD'), [join('éch', 'ec').normalize('NFD')]],
  ];
  for (const [lang, text, found] of rows) {
    it(`finds ${found.length} in a text in ${lang}`, () => assert.deepEqual(findHurtfulWords(text, lang), found));
  }

  it('approves of nothing in a language without a list', () => {
    assert.throws(() => findHurtfulWords('Good morning', 'xx'), /^Error: There is no list of words for "xx"\.$/);
  });

  it('has lists of hashes only', () => {
    for (const lang of Object.keys(HURTFUL)) for (const hash of listedWords(HURTFUL, lang)) assert.match(hash, /^[0-9a-f]{64}$/);
  });
});
