import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTHING, type Holding } from '../../src/domain/search/holding.js';
import { nearestTexts } from '../../src/domain/search/nearest-texts.js';

/** Which texts hold each word. */
const PLACES = new Map([
  ['koorts', new Set([3])],
  ['pijn', new Set([0, 1])],
  ['miskraam', new Set([0, 1, 2, 4])],
  ['curetage', new Set([2])],
]);

const held = (word: string): Holding => ({ words: new Set([word]), texts: PLACES.get(word) ?? new Set() });

const ROWS: [what: string, typed: string[], texts: number[]][] = [
  ['texts with the most of what is typed', ['pijn', 'miskraam', 'voetbal'], [0, 1]],
  ['the text with the rarest word before those with a common one', ['miskraam', 'koorts', 'voetbal'], [3]],
  ['a text with a word that is like what is typed', ['curetasie'], [2]],
  ['a text with a word that what is typed holds', ['koortsaanval'], [3]],
  ['what is typed rightly before what is like it', ['curetasie', 'koorts'], [3]],
  ['nothing where nothing is like it', ['voetbal'], []],
];

for (const [what, typed, texts] of ROWS) {
  test(`finds ${what}: ${typed.join(' ')}`, () => {
    const terms = typed.map((word) => ({ typed: word, found: PLACES.has(word) ? held(word) : NOTHING }));
    assert.deepEqual([...nearestTexts(terms, PLACES).texts].sort(), texts);
  });
}

test('says which words of the texts it went by', () => {
  assert.deepEqual([...nearestTexts([{ typed: 'curetasie', found: NOTHING }], PLACES).words], ['curetage']);
});
