import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCalendarDate, toCalendarDate } from '../../src/domain/calendar-date.js';
import { unlikelyDay } from '../../src/domain/unlikely-day.js';
import { dayAfter, inTimeZone } from '../support/calendar-oracle.js';

const TODAY = '2026-11-22';

const ROWS: [day: string, what: ReturnType<typeof unlikelyDay>][] = [
  ['2026-11-22', undefined],
  ['2026-11-23', 'to-come'],
  ['2026-11-21', undefined],
  ['2025-11-22', undefined],
  ['2025-11-21', 'long-ago'],
  ['2016-12-05', 'long-ago'],
  ['0026-11-20', 'long-ago'],
  ['0202-11-20', 'long-ago'],
  ['9999-12-31', 'to-come'],
  ['12026-11-20', 'to-come'],
  ['275760-09-13', 'to-come'],
  ['', undefined],
  ['22-11-2026', undefined],
  ['Invalid Date', undefined],
  ['9'.repeat(5000), undefined],
];

for (const [day, what] of ROWS) {
  test(`says of ${JSON.stringify(day.slice(0, 20))} on ${TODAY}: ${what ?? 'nothing'}`, () => assert.equal(unlikelyDay(day, TODAY), what));
}

test('has nothing to say about any day of the year that ends today', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 365 }), (ago) => assert.equal(unlikelyDay(dayAfter(TODAY, -ago), TODAY), undefined)));
});

test('takes the last year as it was around a leap day', () => {
  assert.equal(unlikelyDay('2027-02-28', '2028-02-29'), 'long-ago');
  assert.equal(unlikelyDay('2027-03-01', '2028-02-29'), undefined);
});

for (const [timeZone, day] of [
  ['Pacific/Kiritimati', '2026-12-06'],
  ['Pacific/Pago_Pago', '2026-12-05'],
  ['UTC', '2026-12-05'],
] as const) {
  test(`takes the day on the calendar of ${timeZone} for today`, () =>
    inTimeZone(timeZone, () => assert.equal(toCalendarDate(new Date('2026-12-05T12:00:00Z')), day)));
}

test('writes today so that it can be read', () => {
  assert.equal(readCalendarDate(toCalendarDate(new Date(2026, 0, 2))), '2026-01-02');
});
