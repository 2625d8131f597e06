import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasList, listLosses, type WordList } from '../../../tools/authoring/word-list.js';

const whole: WordList = { count: 3, kinds: { hard: ['a'], soft: ['b'], unsorted: ['c'] } };

describe('a list of words that no text may use', () => {
  const rows: [what: string, list: WordList, losses: string[]][] = [
    ['is whole', { count: 2, kinds: { hard: ['d'], soft: ['e'] } }, []],
    ['has more kinds than others', { count: 3, kinds: { hard: ['d'], soft: ['e'], loud: ['f'] } }, []],
    ['lost a word', { count: 3, kinds: { hard: ['d'], soft: ['e'] } }, ['holds 2, and its count says 3']],
    ['got a word that is not counted', { count: 2, kinds: { hard: ['d', 'f'], soft: ['e'] } }, ['holds 3, and its count says 2']],
    ['has a word twice', { count: 3, kinds: { hard: ['d'], soft: ['e', 'd'] } }, ['holds 2, and its count says 3']],
    ['lost a kind', { count: 1, kinds: { hard: ['d'] } }, ['has none of the kind "soft"']],
    ['lost all words of a kind', { count: 1, kinds: { hard: ['d'], soft: [] } }, ['has none of the kind "soft"']],
    ['is empty', { count: 0, kinds: {} }, ['has none of the kind "hard"', 'has none of the kind "soft"']],
  ];
  for (const [what, list, losses] of rows) {
    it(`says so when it ${what}`, () => assert.deepEqual(listLosses({ nl: whole, xx: list }, 'xx'), losses));
  }

  it('has as many kinds as any other, Dutch too', () => {
    assert.deepEqual(listLosses({ nl: whole, xx: { count: 1, kinds: { loud: ['f'] } } }, 'nl'), ['has none of the kind "loud"']);
  });

  it('is not there for the name of something else', () => assert.equal(hasList({ nl: whole }, 'constructor'), false));
});
