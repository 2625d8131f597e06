import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDates, daysFrom } from '../support/wrong-dates.js';

/** Zones at both ends of the day, with half hours and quarters, that skip midnight, or change by half an hour. */
const ODD_ZONES = [
  'Europe/Amsterdam',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/Santiago',
  'Asia/Beirut',
  'America/Nuuk',
];

/** Around the clock changes of Europe, America and the south, a leap day, and the turn of a year. */
const DAYS = ['2026-03-06', '2026-03-27', '2026-04-02', '2026-09-04', '2026-10-23', '2026-10-30', '2027-12-30', '2028-02-27'].flatMap(
  (first) => daysFrom(first, 5),
);

test('counts, reads and writes days as Temporal does, whatever the clock (npm run check:dates takes all zones and days)', () => {
  const { looked, wrong } = checkDates(ODD_ZONES, DAYS);
  assert.deepEqual(wrong, []);
  assert.equal(looked, ODD_ZONES.length * DAYS.length * 19);
});

test('knows the days of a whole year in a zone', () => {
  assert.deepEqual(checkDates(['America/New_York'], daysFrom('2026-01-01', 365)).wrong, []);
});
