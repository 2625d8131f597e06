import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toIconArray, type IconKind } from '../../src/domain/icon-array.js';
import { ICON_ARRAY_SIDE, toIconPath } from '../../src/domain/icon-array-path.js';
import type { Interval } from '../../src/domain/interval.js';

const anyChance = fc
  .tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 }))
  .map(([one, other]): Interval => ({ low: Math.min(one, other), high: Math.max(one, other) }));

const count = (icons: readonly IconKind[], kind: IconKind): number => icons.filter((icon) => icon === kind).length;

/** The corners of the squares that a path draws, as column and row. */
const placesOf = (path: string): [column: number, row: number][] =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)h6v6h-6z/g)].map(([, x, y]) => [(Number(x) - 1.5) / 9, (Number(y) - 1.5) / 9]);

test('draws 17 to 20 of a hundred as 17 filled, 3 hatched and 80 open squares', () => {
  const icons = toIconArray({ low: 17, high: 20 });
  assert.deepEqual([count(icons, 'yes'), count(icons, 'between'), count(icons, 'no')], [17, 3, 80]);
});

test('draws as many squares of each kind as the interval says', () => {
  fc.assert(
    fc.property(anyChance, ({ low, high }) => {
      const icons = toIconArray({ low, high });
      assert.deepEqual([count(icons, 'yes'), count(icons, 'between'), count(icons, 'no')], [low, high - low, 100 - high]);
    }),
  );
});

test('groups the squares: filled, then hatched, then open', () => {
  const place: Record<IconKind, number> = { yes: 0, between: 1, no: 2 };
  fc.assert(
    fc.property(anyChance, (chance) => {
      const places = toIconArray(chance).map((kind) => place[kind]);
      assert.deepEqual(places, places.toSorted());
    }),
  );
});

test('hatches nothing when the figure is one number', () => {
  fc.assert(fc.property(fc.nat({ max: 100 }), (value) => assert.equal(count(toIconArray({ low: value, high: value }), 'between'), 0)));
});

test('draws each of the hundred squares once, inside the picture', () => {
  fc.assert(
    fc.property(anyChance, (chance) => {
      const icons = toIconArray(chance);
      const places = (['yes', 'between', 'no'] as const).flatMap((kind) => placesOf(toIconPath(icons, kind)));
      assert.equal(new Set(places.map(String)).size, 100);
      assert.ok(places.flat().every((place) => Number.isInteger(place) && place >= 0 && place < 10));
      assert.ok(9 * 9 + 1.5 + 6 <= ICON_ARRAY_SIDE);
    }),
    { numRuns: 30 },
  );
});

test('draws as many squares in a path as there are of its kind', () => {
  fc.assert(
    fc.property(anyChance, fc.constantFrom('yes' as const, 'between' as const, 'no' as const), (chance, kind) => {
      const icons = toIconArray(chance);
      assert.equal(placesOf(toIconPath(icons, kind)).length, count(icons, kind));
    }),
  );
});

test('fills rows of ten in reading order', () => {
  assert.deepEqual(placesOf(toIconPath(toIconArray({ low: 12, high: 12 }), 'yes')).slice(8), [
    [8, 0],
    [9, 0],
    [0, 1],
    [1, 1],
  ]);
});

test('draws an empty path for a kind that is not there', () => {
  assert.equal(toIconPath(toIconArray({ low: 25, high: 25 }), 'between'), '');
});
