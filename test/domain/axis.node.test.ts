import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toAxis } from '../../src/domain/axis.js';
import type { DaySpan } from '../../src/domain/day-span.js';
import { placeOnAxis } from '../../src/domain/place-on-axis.js';

const AXES: [DaySpan[], unit: string, ticks: number[]][] = [
  [[{ fromDay: 0, toDay: 1 }, { fromDay: 7 }], 'days', [0, 2, 4, 6, 8]],
  [[{ fromDay: 0, toDay: 14 }, { fromDay: 28, toDay: 42 }, { fromDay: 70 }], 'weeks', [0, 2, 4, 6, 8]],
  [[{ fromDay: 0, toDay: 100 }], 'months', [0, 1, 2, 3, 4]],
  [[{ fromDay: 0, toDay: 365 }], 'months', [0, 4, 8, 12, 16]],
];
for (const [spans, unit, ticks] of AXES) {
  test(`draws ${JSON.stringify(spans)} on ${unit}, up to ${ticks.at(-1)}`, () => {
    const axis = toAxis(spans);
    assert.deepEqual([axis.unit, axis.ticks], [unit, ticks]);
  });
}

const WEEKS = toAxis([{ fromDay: 0, toDay: 42 }]);

test('tells apart how a span ends', () => {
  const ends = [{ fromDay: 0, toDay: 14 }, { fromDay: 0, toDay: 14, atMost: true }, { fromDay: 0 }, { fromDay: 70 }];
  assert.deepEqual(
    ends.map((span) => placeOnAxis(span, WEEKS).end),
    ['known', 'latest', 'open', 'beyond'],
  );
  assert.equal(placeOnAxis({ fromDay: 70 }, WEEKS).from, 10);
});

const anyDay = fc.nat({ max: 9999 });

test('keeps every bar on the axis, whatever a page says', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyDay, fc.option(anyDay, { nil: undefined })), { minLength: 1 }), (pairs) => {
      const spans = pairs.map(([fromDay, more]) => ({ fromDay, toDay: more === undefined ? undefined : fromDay + more }));
      for (const { start, length, solid } of spans.map((span) => placeOnAxis(span, toAxis(spans))))
        assert.ok(start >= 0 && solid <= length && start + length <= 103 + 1e-9);
    }),
  );
});
