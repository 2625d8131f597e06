import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DaySpan } from '../../src/domain/day-span.js';
import { lastDay, placeOnScale, type Placed } from '../../src/domain/place-on-scale.js';

const PLACED: [DaySpan, scale: number, Placed][] = [
  [{ fromDay: 0, toDay: 14 }, 56, { start: 0, length: 25, openEnd: false }],
  [{ fromDay: 28, toDay: 42 }, 56, { start: 50, length: 25, openEnd: false }],
  [{ fromDay: 50, toDay: 50 }, 100, { start: 50, length: 3, openEnd: false }],
  [{ fromDay: 0 }, 100, { start: 0, length: 14, openEnd: true }],
  [{ fromDay: 90 }, 100, { start: 90, length: 10, openEnd: true }],
];

for (const [span, scale, placed] of PLACED) {
  test(`places ${JSON.stringify(span)} on ${scale} days from ${placed.start} over ${placed.length}`, () => {
    assert.deepEqual(placeOnScale(span, scale), placed);
  });
}

const anyDay = fc.nat({ max: 9999 });
const anySpan: fc.Arbitrary<DaySpan> = fc.record({ fromDay: anyDay, toDay: fc.option(anyDay, { nil: undefined }) });
const HAIR = 1e-9;

test('keeps every bar visible and on its scale, whatever a page says', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { minLength: 1 }), (spans) => {
      const scale = lastDay(spans);
      for (const { start, length } of spans.map((span) => placeOnScale(span, scale))) {
        assert.ok(start >= 0 && length >= 3 - HAIR && start + length <= 100 + HAIR, `${start} + ${length}`);
      }
    }),
  );
});

test('ends the scale on the last day that is named', () => {
  assert.equal(
    lastDay([
      { fromDay: 0, toDay: 14 },
      { fromDay: 28, toDay: 42 },
    ]),
    42,
  );
});

test('leaves room behind a start without an end', () => {
  assert.ok(lastDay([{ fromDay: 70 }]) > 70);
});

test('has a scale even when nothing stands on it', () => {
  assert.equal(lastDay([]), 1);
  assert.equal(lastDay([{ fromDay: 0, toDay: 0 }]), 1);
});
