import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAYS, type OpeningRule } from '../../src/domain/opening-hours.js';
import { closesSoon, hasRunOut, nextTurn, toOpeningState } from '../../src/domain/opening-state.js';
import { toIsHoliday } from '../../src/domain/public-holidays.js';
import { toTodaysHours } from '../../src/domain/todays-hours.js';
import { toZoneClock } from '../../src/domain/zone-clock.js';
import { instantAt, wallTimeAt } from '../support/calendar-oracle.js';

const ZONE = 'Europe/Amsterdam';
const CLOCK = toZoneClock(ZONE)!;
const IS_HOLIDAY = toIsHoliday('NL');

const WEEK: OpeningRule[] = [{ dayOfWeek: DAYS.slice(0, 5), opens: '08:00', closes: '16:30' }];
const SHORT_FRIDAY: OpeningRule[] = [
  { dayOfWeek: DAYS.slice(0, 4), opens: '08:00', closes: '16:30' },
  { dayOfWeek: ['Friday'], opens: '09:00', closes: '12:00' },
];
const BREAK: OpeningRule[] = [
  { dayOfWeek: DAYS.slice(0, 5), opens: '13:00', closes: '16:30' },
  { dayOfWeek: DAYS.slice(0, 5), opens: '09:00', closes: '12:00' },
];
const SAME_BREAK: OpeningRule[] = BREAK.map(({ dayOfWeek: _each, ...rule }) => rule);
const TOUCHING: OpeningRule[] = [
  { dayOfWeek: DAYS.slice(0, 4), opens: '08:00', closes: '12:00' },
  { dayOfWeek: DAYS.slice(0, 4), opens: '12:00', closes: '16:30' },
];
const LATE: OpeningRule[] = [
  { dayOfWeek: ['Monday'], opens: '17:00', closes: '23:59' },
  { dayOfWeek: ['Tuesday'], opens: '17:00', closes: '08:00' },
];
const CLOSED_EARLY: OpeningRule[] = [...WEEK, { opens: '08:00', closes: '12:00', validFrom: '--12-24', validThrough: '--12-24' }];
const HOLIDAY: OpeningRule[] = [...WEEK, { dayOfWeek: ['PublicHolidays'], opens: '10:00', closes: '11:00' }];

const ROWS: [why: string, rules: OpeningRule[], at: string, today: string | undefined][] = [
  ['of a usual week while it is open', WEEK, '2026-11-23T09:00', undefined],
  ['of a usual week before it opens: they stand below', WEEK, '2026-11-23T07:00', undefined],
  ['with a break, while it is open', BREAK, '2026-11-23T09:30', '09:00–12:00, 13:00–16:30'],
  ['with a break, in the break', BREAK, '2026-11-23T12:30', '09:00–12:00, 13:00–16:30'],
  ['with a break, when it is closed until another day', BREAK, '2026-11-23T17:00', undefined],
  ['with the same break each day', SAME_BREAK, '2026-11-23T09:30', undefined],
  ['of stretches that touch', TOUCHING, '2026-11-23T09:30', undefined],
  ['of a short day before it opens', SHORT_FRIDAY, '2026-11-27T08:00', '09:00–12:00'],
  ['of a short day while it is open', SHORT_FRIDAY, '2026-11-27T10:00', undefined],
  ['of a short day when it is over', SHORT_FRIDAY, '2026-11-27T13:00', undefined],
  ['that end at midnight', LATE, '2026-11-23T09:00', undefined],
  ['that end on the next day', LATE, '2026-11-24T09:00', undefined],
  ['of a day before a holiday each year', CLOSED_EARLY, '2026-12-24T07:00', '08:00–12:00'],
  ['of a public holiday', HOLIDAY, '2026-04-27T09:00', '10:00–11:00'],
  ['of a line that never opens', [{}], '2026-11-23T09:00', undefined],
];

for (const [why, rules, at, today] of ROWS) {
  test(`${today === undefined ? 'says no' : 'says the'} hours of today ${why}`, () => {
    const now = instantAt(at, ZONE);
    const state = toOpeningState(rules, CLOCK, now, IS_HOLIDAY);
    assert.equal(toTodaysHours(rules, CLOCK, state, now, IS_HOLIDAY), today);
  });
}

const TURNS: [at: string, soon: boolean, next: string][] = [
  ['2026-11-23T07:45', false, '2026-11-23T08:00'],
  ['2026-11-23T08:00', false, '2026-11-23T16:00'],
  ['2026-11-23T15:59', false, '2026-11-23T16:00'],
  ['2026-11-23T16:00', true, '2026-11-23T16:30'],
  ['2026-11-23T16:29', true, '2026-11-23T16:30'],
];

for (const [at, soon, next] of TURNS) {
  test(`knows at ${at} that a line ${soon ? 'closes soon' : "doesn't close soon"}, and when to look again`, () => {
    const now = instantAt(at, ZONE);
    const state = toOpeningState(WEEK, CLOCK, now);
    assert.equal(closesSoon(state, now), soon);
    assert.equal(wallTimeAt(nextTurn(state, now)!, ZONE), next);
  });
}

test('never closes soon when it is open day and night', () => {
  const state = { isOpen: true, changes: undefined };
  assert.deepEqual([closesSoon(state, 0), nextTurn(state, 0), hasRunOut(state)], [false, undefined, false]);
});

test('has run out when nothing opens any more', () => {
  const now = instantAt('2026-11-23T09:00', ZONE);
  const past = [{ ...WEEK[0], validThrough: '2025-12-31' }];
  assert.equal(hasRunOut(toOpeningState(past, CLOCK, now)), true);
  assert.equal(hasRunOut(toOpeningState(WEEK, CLOCK, instantAt('2026-11-22T09:00', ZONE))), false);
});
