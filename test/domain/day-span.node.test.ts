import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toDateSpan } from '../../src/domain/day-span.js';
import { dayAfter } from '../support/calendar-oracle.js';

test('puts a span from day 28 to day 42 on the calendar', () => {
  assert.deepEqual(toDateSpan({ fromDay: 28, toDay: 42 }, '2026-02-01'), { from: '2026-03-01', to: '2026-03-15' });
});

test('starts on the start date itself at day 0', () => {
  assert.equal(toDateSpan({ fromDay: 0, toDay: 14 }, '2026-10-20').from, '2026-10-20');
});

test('leaves an open end open', () => {
  assert.equal(toDateSpan({ fromDay: 70 }, '2026-01-01').to, undefined);
});

test('puts any span on the days that Temporal counts', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9999 }), fc.nat({ max: 9999 }), (fromDay, toDay) => {
      const start = '2026-03-01';
      assert.deepEqual(toDateSpan({ fromDay, toDay }, start), { from: dayAfter(start, fromDay), to: dayAfter(start, toDay) });
    }),
  );
});
