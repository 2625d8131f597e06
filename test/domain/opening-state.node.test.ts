import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openingFault } from '../../src/domain/opening-fault.js';
import { DAYS, stretchesOn, type OpeningRule } from '../../src/domain/opening-hours.js';
import { toOpeningState } from '../../src/domain/opening-state.js';
import { toZoneClock } from '../../src/domain/zone-clock.js';
import { dayAfter, inTimeZone, instantAt, wallTimeAt } from '../support/calendar-oracle.js';

const AMSTERDAM = 'Europe/Amsterdam';
const WEEK: OpeningRule[] = [{ dayOfWeek: DAYS.slice(0, 5), opens: '08:00', closes: '16:30' }];
const NIGHTS: OpeningRule[] = [{ dayOfWeek: DAYS.slice(0, 5), opens: '16:30', closes: '08:00' }];
const DUTY: OpeningRule[] = [
  { dayOfWeek: DAYS.slice(0, 5), opens: '16:30', closes: '24:00' },
  { dayOfWeek: DAYS.slice(0, 5), opens: '00:00', closes: '08:00' },
  { dayOfWeek: ['Saturday', 'Sunday'], opens: '00:00', closes: '24:00' },
];
const BREAK: OpeningRule[] = [...WEEK, { validFrom: '2026-12-24', validThrough: '2027-01-03' }];
const LATE: OpeningRule[] = [
  { opens: '17:00', closes: '23:59' },
  { opens: '00:00', closes: '08:00' },
];
const YEARLY: OpeningRule[] = [...WEEK, { validFrom: '--12-24', validThrough: '--01-02' }];
const EARLY: OpeningRule[] = [{ opens: '02:30', closes: '05:00' }];

const stateAt = (rules: OpeningRule[], time: string, timeZone = AMSTERDAM): [isOpen: boolean, changes: string | undefined] => {
  assert.equal(openingFault(rules), undefined);
  const { isOpen, changes } = toOpeningState(rules, toZoneClock(timeZone)!, instantAt(time, timeZone));
  return [isOpen, changes === undefined ? undefined : wallTimeAt(changes, timeZone)];
};

const ROWS: [why: string, rules: OpeningRule[], at: string, isOpen: boolean, changes: string | undefined][] = [
  ['a minute before it opens', WEEK, '2026-11-23T07:59', false, '2026-11-23T08:00'],
  ['at the minute it opens', WEEK, '2026-11-23T08:00', true, '2026-11-23T16:30'],
  ['a minute before it closes', WEEK, '2026-11-23T16:29:59.999', true, '2026-11-23T16:30'],
  ['at the minute it closes', WEEK, '2026-11-23T16:30', false, '2026-11-24T08:00'],
  ['on Friday evening', WEEK, '2026-11-27T17:00', false, '2026-11-30T08:00'],
  ['over midnight, before', NIGHTS, '2026-11-23T23:59', true, '2026-11-24T08:00'],
  ['over midnight, after', NIGHTS, '2026-11-24T00:00', true, '2026-11-24T08:00'],
  ['over midnight, at its end', NIGHTS, '2026-11-24T08:00', false, '2026-11-24T16:30'],
  ['through a whole weekend of hours that follow one another', DUTY, '2026-11-27T16:30', true, '2026-11-30T08:00'],
  ['in a break of days', BREAK, '2026-12-24T09:00', false, '2027-01-04T08:00'],
  ['on the evening before a break', BREAK, '2026-12-23T16:29', true, '2026-12-23T16:30'],
  ['on the last day of a break', BREAK, '2027-01-03T23:59', false, '2027-01-04T08:00'],
  ['over the clock change of spring', DUTY, '2026-03-28T12:00', true, '2026-03-30T08:00'],
  ['over the clock change of autumn', DUTY, '2026-10-24T12:00', true, '2026-10-26T08:00'],
  ['where the clock skips the time it opens', EARLY, '2026-03-29T01:59', false, '2026-03-29T03:30'],
  ['where the clock skips the time, the day after', EARLY, '2026-03-29T05:00', false, '2026-03-30T02:30'],
  ['where the time it opens comes twice', EARLY, '2026-10-25T02:00', false, '2026-10-25T02:30'],
  ['day and night', [{ opens: '00:00', closes: '24:00' }], '2026-11-23T12:00', true, undefined],
  ['day and night until a minute before midnight', [{ opens: '00:00', closes: '23:59' }], '2026-11-23T23:59', true, undefined],
  ['in an evening until a minute before midnight', [{ opens: '17:00', closes: '23:59' }], '2026-11-23T20:00', true, '2026-11-24T00:00'],
  ['over a midnight that is written a minute early', LATE, '2026-11-23T23:59:30', true, '2026-11-24T08:00'],
  ['in a break that comes back each year', YEARLY, '2030-12-31T09:00', false, '2031-01-03T08:00'],
  ['on one day off', [...WEEK, { validFrom: '2026-11-24', validThrough: '2026-11-24' }], '2026-11-23T17:00', false, '2026-11-25T08:00'],
  ['never', [{ dayOfWeek: ['Monday'] }], '2026-11-23T12:00', false, undefined],
  ['not any more', [{ ...WEEK[0], validThrough: '2025-01-01' }], '2026-11-23T12:00', false, undefined],
];

for (const [why, rules, at, isOpen, changes] of ROWS) {
  test(`knows whether a line is open ${why}`, () => assert.deepEqual(stateAt(rules, at), [isOpen, changes]));
}

test('counts an hour that comes twice in full', () => {
  const { changes } = toOpeningState(EARLY, toZoneClock(AMSTERDAM)!, Date.parse('2026-10-25T00:30Z'));
  assert.equal(changes, Date.parse('2026-10-25T04:00Z'));
});

test('goes by the clock of the hospital for a reader anywhere', () => {
  for (const reader of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu']) {
    inTimeZone(reader, () => assert.deepEqual(stateAt(WEEK, '2026-11-23T08:00'), [true, '2026-11-23T16:30'], reader));
  }
});

const ZONES = [
  AMSTERDAM,
  'America/Paramaribo',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Pacific/Apia',
];
const two = (number: number): string => String(number).padStart(2, '0');
const anyTime = fc.integer({ min: 0, max: 1439 }).map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
const anyDate = fc.integer({ min: 0, max: 730 }).map((days) => dayAfter('2026-01-01', days));
const anyRule = fc
  .record(
    { dayOfWeek: fc.subarray([...DAYS], { minLength: 1 }), opens: anyTime, closes: anyTime, validFrom: anyDate },
    { requiredKeys: ['dayOfWeek', 'opens', 'closes'] },
  )
  .map((rule) => (rule.validFrom === undefined ? rule : { ...rule, validThrough: dayAfter(rule.validFrom, 9) }) as OpeningRule);
const anyHours = fc.array(anyRule, { minLength: 1, maxLength: 4 }).filter((rules) => openingFault(rules) === undefined);
const anyInstant = fc
  .integer({ min: Date.parse('2026-01-02') / 60_000, max: Date.parse('2028-01-01') / 60_000 })
  .map((minutes) => minutes * 60_000);

/** Whether a line is open, asked of Temporal day by day. */
const isOpenAt = (rules: OpeningRule[], timeZone: string, instant: number): boolean => {
  const date = wallTimeAt(instant, timeZone).slice(0, 10);
  const at = (day: string, minutes: number): number =>
    instantAt(`${dayAfter(day, Math.floor(minutes / 1440))}T${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`, timeZone);
  return [-1, 0].some((days) => {
    const day = dayAfter(date, days);
    return stretchesOn(rules, day).some(([opens, closes]) => at(day, opens) <= instant && instant < at(day, closes));
  });
};

test('agrees with Temporal in any zone, and nothing changes before it says so', () => {
  fc.assert(
    fc.property(
      anyHours,
      fc.constantFrom(...ZONES),
      anyInstant,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (rules, timeZone, now, part) => {
        const { isOpen, changes } = toOpeningState(rules, toZoneClock(timeZone)!, now);
        assert.equal(isOpen, isOpenAt(rules, timeZone, now));
        if (changes === undefined) return;
        assert.ok(changes > now);
        assert.equal(isOpenAt(rules, timeZone, changes), !isOpen);
        for (const instant of [changes - 1, now + Math.floor((changes - 1 - now) * part)])
          assert.equal(isOpenAt(rules, timeZone, instant), isOpen, new Date(instant).toISOString());
      },
    ),
    { numRuns: 200 },
  );
});
