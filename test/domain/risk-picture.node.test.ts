import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Interval } from '../../src/domain/interval.js';
import { toBarPicture, toIconPicture } from '../../src/domain/risk-picture.js';
import { looksIn, shapesIn } from '../support/path-shapes.js';

const anyChance = fc
  .tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 }))
  .map(([one, other]): Interval => ({ low: Math.min(one, other), high: Math.max(one, other) }));

const counts = (chance: Interval): number[] => Object.values(looksIn(toIconPicture(chance))).map(({ length }) => length);

test('draws 17 to 20 of a hundred as 17 filled, 3 hatched and 80 open squares', () => {
  assert.deepEqual(counts({ low: 17, high: 20 }), [17, 3, 80]);
});

test('fills, hatches and leaves open as many squares as the interval says', () => {
  fc.assert(
    fc.property(anyChance, (chance) => assert.deepEqual(counts(chance), [chance.low, chance.high - chance.low, 100 - chance.high])),
  );
});

test('draws each of the hundred squares once, in rows of ten in reading order: filled, then hatched, then open', () => {
  fc.assert(
    fc.property(anyChance, (chance) => {
      const { yes, between, no } = looksIn(toIconPicture(chance));
      const places = [...yes, ...between, ...no];
      assert.deepEqual(
        places,
        places.map((_, index) => ({ x: (index % 10) * 9 + 1.5, y: Math.floor(index / 10) * 9 + 1.5, width: 6, height: 6 })),
      );
    }),
  );
});

test('draws a bar whose parts meet, from none to a hundred', () => {
  fc.assert(
    fc.property(anyChance, ({ low, high }) => {
      const parts = Object.values(looksIn(toBarPicture({ low, high }))).map((boxes) =>
        boxes.map(({ x, width }) => [(x - 2) / 3, (x - 2 + width) / 3]),
      );
      const stretch = (from: number, to: number): number[][] => (from < to ? [[from, to]] : []);
      assert.deepEqual(parts, [stretch(0, low), stretch(low, high), stretch(high, 100)]);
    }),
  );
});

for (const [name, draw] of [
  ['square', toIconPicture],
  ['bar', toBarPicture],
] as const) {
  test(`hatches the range of a ${name} inside its edges, and evenly`, () => {
    fc.assert(
      fc.property(anyChance, (chance) => {
        const { between } = looksIn(draw(chance));
        const { lines } = shapesIn(draw(chance).open);
        assert.equal(lines.length > 0, chance.low < chance.high);
        for (const { x, y, toX, toY } of lines) {
          assert.equal(toX - x, y - toY);
          const around = between.find((box) => x >= box.x && toX <= box.x + box.width && toY >= box.y && y <= box.y + box.height);
          assert.ok(around, `${x}, ${y} to ${toX}, ${toY}`);
          assert.equal((x - around.x + (y - around.y)) % 3, 0);
        }
      }),
    );
  });
}
