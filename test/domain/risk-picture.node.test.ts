import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Interval } from '../../src/domain/interval.js';
import { toBarPicture, toIconPicture } from '../../src/domain/risk-picture.js';
import { marksIn } from '../support/picture-marks.js';

const anyChance = fc
  .tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 }))
  .map(([one, other]): Interval => ({ low: Math.min(one, other), high: Math.max(one, other) }));

const counts = (chance: Interval): number[] => {
  const { yes, between, no } = marksIn(toIconPicture(chance));
  return [yes, between, no].map(({ length }) => length);
};

/** Where the mark of a number stands: in rows of ten, with more room behind the fifth. */
const placeOf = (index: number): number => index * 10 + (index < 5 ? 0 : 3);

/** The points that a line goes through. */
const pointsOf = (line: string): [x: number, y: number][] => {
  let [x, y] = [0, 0];
  return [...line.matchAll(/([MHV])([\d.]+)(?: ([\d.]+))?/g)].map(([, command, first, second]) => {
    if (command === 'V') y = Number(first);
    else x = Number(first);
    if (command === 'M') y = Number(second);
    return [x, y];
  });
};

test('draws 17 to 20 of a hundred as 17 squares, 3 hatched ones and 80 rounds', () => {
  assert.deepEqual(counts({ low: 17, high: 20 }), [17, 3, 80]);
});

test('draws as many marks of each kind as the interval says', () => {
  fc.assert(
    fc.property(anyChance, (chance) => assert.deepEqual(counts(chance), [chance.low, chance.high - chance.low, 100 - chance.high])),
  );
});

test('draws each of the hundred marks once, of one size, in rows of ten in reading order: squares, hatched ones, rounds', () => {
  fc.assert(
    fc.property(anyChance, (chance) => {
      const { yes, between, no } = marksIn(toIconPicture(chance));
      assert.deepEqual(
        [...yes, ...between, ...no],
        Array.from({ length: 100 }, (_, index) => ({
          x: placeOf(index % 10),
          y: placeOf(Math.floor(index / 10)),
          width: 8,
          height: 8,
        })),
      );
    }),
  );
});

test('draws a line between the two groups that goes through no mark', () => {
  fc.assert(
    fc.property(anyChance, ({ low, high }) => {
      const picture = toIconPicture({ low, high });
      const { yes, between, no } = marksIn(picture);
      const points = pointsOf(picture.line);
      assert.equal(points.length > 0, high > 0 && high < 100);
      const isBelow = ({ x, y }: { x: number; y: number }): boolean =>
        points.some(([fromX, fromY], index) => {
          const [toX, toY] = points[index + 1] ?? [fromX, fromY];
          return fromY === toY && x >= fromX - 4 && x + 4 <= toX && y > fromY;
        });
      if (points.length === 0) return;
      assert.deepEqual([...yes, ...between].filter(isBelow), []);
      const marks = [...yes, ...between, ...no];
      for (const [index, [x, y]] of points.entries()) {
        const [toX, toY] = points[index + 1] ?? [x, y];
        const [left, right, top, bottom] = [Math.min(x, toX), Math.max(x, toX), Math.min(y, toY), Math.max(y, toY)];
        const isCut = marks.some((mark) => left < mark.x + mark.width && right > mark.x && top < mark.y + mark.height && bottom > mark.y);
        assert.equal(isCut, false);
      }
    }),
  );
});

test('draws a bar whose parts meet, from none to a hundred', () => {
  fc.assert(
    fc.property(anyChance, ({ low, high }) => {
      const { yes, between, no } = marksIn(toBarPicture({ low, high }));
      const stretch = (from: number, to: number): number[][] => (from < to ? [[from * 3, (to - from) * 3]] : []);
      const parts = [yes, between, no].map((found) => found.map(({ x, width }) => [x, width]));
      assert.deepEqual(parts, [stretch(0, low), stretch(low, high), stretch(high, 100)]);
    }),
  );
});
