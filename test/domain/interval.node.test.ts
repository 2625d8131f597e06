import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isChance, isRestOf, OF, toInterval, toRest, type Interval } from '../../src/domain/interval.js';

const anyChance = fc
  .tuple(fc.integer({ min: 0, max: OF }), fc.integer({ min: 0, max: OF }))
  .map(([one, other]): Interval => ({ low: Math.min(one, other), high: Math.max(one, other) }));

test('reads a value as an interval with that value at both ends', () => {
  assert.deepEqual(toInterval({ value: 25 }), { low: 25, high: 25 });
});

test('keeps the range 17 to 20 as a range', () => {
  assert.deepEqual(toInterval({ low: 17, high: 20 }), { low: 17, high: 20 });
});

test('keeps zero as a figure', () => {
  assert.deepEqual(toInterval({ value: 0 }), { low: 0, high: 0 });
  assert.deepEqual(toInterval({ low: 0, high: 3 }), { low: 0, high: 3 });
});

const FRAMES: [Interval, Interval][] = [
  [
    { low: 17, high: 20 },
    { low: 80, high: 83 },
  ],
  [
    { low: 10, high: 15 },
    { low: 85, high: 90 },
  ],
  [
    { low: 33, high: 33 },
    { low: 67, high: 67 },
  ],
  [
    { low: 0, high: 100 },
    { low: 0, high: 100 },
  ],
];

for (const [one, other] of FRAMES) {
  test(`leaves ${other.low} to ${other.high} of a hundred beside ${one.low} to ${one.high}`, () => {
    assert.deepEqual(toRest(one), other);
    assert.ok(isRestOf(one, other));
  });
}

test('makes each bound of both frames add up to a hundred', () => {
  fc.assert(
    fc.property(anyChance, (chance) => {
      const rest = toRest(chance);
      assert.equal(chance.low + rest.high, 100);
      assert.equal(chance.high + rest.low, 100);
      assert.equal(rest.high - rest.low, chance.high - chance.low);
      assert.ok(isChance(rest));
    }),
  );
});

test('comes back to the same figure from its other frame', () => {
  fc.assert(fc.property(anyChance, (chance) => assert.deepEqual(toRest(toRest(chance)), chance)));
});

test('knows two frames of one figure from frames of two figures', () => {
  fc.assert(
    fc.property(anyChance, anyChance, (chance, other) => {
      assert.equal(isRestOf(chance, other), chance.low + other.high === 100 && chance.high + other.low === 100);
    }),
  );
});

const NO_CHANCES: [why: string, Interval][] = [
  ['below nothing', { low: -1, high: 5 }],
  ['above a hundred', { low: 90, high: 101 }],
  ['with its ends swapped', { low: 20, high: 17 }],
  ['of half a square', { low: 0.5, high: 1 }],
  ['up to half a square', { low: 1, high: 1.5 }],
  ['that is no number', { low: NaN, high: NaN }],
  ['without an end', { low: 0, high: Infinity }],
];

for (const [why, interval] of NO_CHANCES) {
  test(`draws no chance ${why}`, () => assert.equal(isChance(interval), false));
}

test('draws every chance from 0 to 100 of a hundred', () => {
  fc.assert(fc.property(anyChance, isChance));
});
