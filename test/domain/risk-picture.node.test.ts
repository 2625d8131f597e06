import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Interval } from '../../src/domain/interval.js';
import { toHatching, toRiskPicture } from '../../src/domain/risk-picture.js';

const anyChance = fc
  .tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 }))
  .map(([one, other]): Interval => ({ low: Math.min(one, other), high: Math.max(one, other) }));

const count = (path: string, shape: RegExp): number => path.match(shape)?.length ?? 0;

const squares = (path: string): number => count(path, /h6v6h-6z/g);

/** The boxes of a bar: where each starts and ends, in hundredths. */
const boxes = (path: string): [number, number][] =>
  [...path.matchAll(/M(\d+) 0h(\d+)v12h-\d+z/g)].map(([, x, length]) => [Number(x) / 2, (Number(x) + Number(length)) / 2]);

/** Both ends of every line of a hatching. */
const ends = (path: string): [number, number][] =>
  [...path.matchAll(/M([-\d.]+) ([-\d.]+)l([-\d.]+) ([-\d.]+)/g)].flatMap(([, ...found]) => {
    const [x = 0, y = 0, dx = 0, dy = 0] = found.map(Number);
    return [
      [x, y],
      [x + dx, y + dy],
    ] as [number, number][];
  });

test('fills, hatches and leaves open as many squares as the interval says', () => {
  fc.assert(
    fc.property(anyChance, (chance) => {
      const { filled, open } = toRiskPicture(chance, 'icons');
      const hatched = count(open, /l/g) / 3;
      assert.deepEqual([squares(filled), hatched, squares(open) - hatched], [chance.low, chance.high - chance.low, 100 - chance.high]);
    }),
  );
});

test('draws a bar whose parts meet, from none to a hundred', () => {
  fc.assert(
    fc.property(anyChance, (chance) => {
      const { filled, open } = toRiskPicture(chance, 'bars');
      const parts = [...boxes(filled), ...boxes(open)];
      assert.deepEqual(
        parts,
        [
          [0, chance.low],
          [chance.low, chance.high],
          [chance.high, 100],
        ].filter(([from = 0, to = 0]) => from < to),
      );
      assert.equal(count(open, /l/g) > 0, chance.low < chance.high);
    }),
  );
});

test('hatches from edge to edge and not beyond', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 3, max: 12 }), (width, height) => {
      const found = ends(toHatching(5, 7, width, height));
      assert.ok(found.length > 0);
      for (const [x, y] of found) {
        assert.ok(x >= 5 && x <= 5 + width && y >= 7 && y <= 7 + height, `${x}, ${y}`);
        assert.ok(x === 5 || x === 5 + width || y === 7 || y === 7 + height, `${x}, ${y} is not on an edge`);
      }
    }),
  );
});

test('never draws a hatching where the figure is one number', () => {
  for (const form of ['icons', 'bars'] as const) assert.doesNotMatch(toRiskPicture({ low: 25, high: 25 }, form).open, /l/);
});
