import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { likeness } from '../../src/domain/search/likeness.js';
import { slipsBetween } from '../../src/domain/search/slips-between.js';

const SLIPS: [one: string, other: string, slips: number][] = [
  ['kort', 'kort', 0],
  ['korst', 'korts', 1],
  ['kort', 'korts', 1],
  ['korts', 'kort', 1],
  ['curetasie', 'curetage', 2],
  ['', 'pijn', 4],
  ['pijn', '', 4],
  ['ab', 'ba', 1],
  ['abcd', 'badc', 2],
];

for (const [one, other, slips] of SLIPS) {
  test(`counts ${slips} slips between "${one}" and "${other}"`, () => assert.equal(slipsBetween(one, other), slips));
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

test('counts as many slips there as back, and no more than letters', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const slips = slipsBetween(one, other);
      assert.equal(slips, slipsBetween(other, one));
      assert.ok(slips <= Math.max(one.length, other.length));
      assert.ok(slips >= Math.abs(one.length - other.length));
      assert.equal(slips === 0, one === other);
    }),
  );
});

const ALIKE: [typed: string, word: string, isLike: boolean][] = [
  ['korst', 'korts', true],
  ['hart', 'hary', false],
  ['curetasie', 'curetage', true],
  ['curtsi', 'curetage', false],
  ['kortsanfal', 'korts', true],
  ['fergeten', 'eten', false],
];

for (const [typed, other, isLike] of ALIKE) {
  test(`${isLike ? 'takes' : "doesn't take"} "${typed}" for something like "${other}"`, () => {
    assert.equal(likeness(typed, other) > 0, isLike);
  });
}

test('takes fewer slips for more like it', () => assert.ok(likeness('curetagie', 'curetage') > likeness('curetasie', 'curetage')));
