import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toZoneClock, type WallTime } from '../../src/domain/zone-clock.js';
import { inTimeZone, instantAt, TIME_ZONES, wallTimeAt } from '../support/calendar-oracle.js';

const two = (number: number): string => String(number).padStart(2, '0');
const written = ({ date, minutes }: WallTime): string => `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Days around clock changes somewhere, and quiet ones. */
const DATES = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-25', '2026-07-01'];
const MINUTES = [0, 119, 150, 1439];

test('reads and sets the clock of every time zone as Temporal does', () => {
  let unlike = 0;
  for (const timeZone of TIME_ZONES) {
    const clock = toZoneClock(timeZone)!;
    for (const date of DATES) {
      for (const minutes of MINUTES) {
        const instant = clock.instantOf({ date, minutes });
        assert.equal(instant, instantAt(written({ date, minutes }), timeZone), `${timeZone} ${date} ${minutes}`);
        assert.equal(written(clock.read(instant)), wallTimeAt(instant, timeZone), `${timeZone} ${date} ${minutes}`);
        if (clock.read(instant).minutes !== minutes) unlike += 1;
      }
    }
  }
  assert.ok(unlike > 20, 'none of these times was skipped by a clock change');
});

const ROWS: [why: string, timeZone: string, time: WallTime, utc: string][] = [
  ['in winter', 'Europe/Amsterdam', { date: '2026-12-01', minutes: 480 }, '2026-12-01T07:00Z'],
  ['in summer', 'Europe/Amsterdam', { date: '2026-07-01', minutes: 480 }, '2026-07-01T06:00Z'],
  ['that a clock change skips', 'Europe/Amsterdam', { date: '2026-03-29', minutes: 150 }, '2026-03-29T01:30Z'],
  ['that comes twice', 'Europe/Amsterdam', { date: '2026-10-25', minutes: 150 }, '2026-10-25T00:30Z'],
  ['at the end of a day', 'Europe/Amsterdam', { date: '2026-12-31', minutes: 1440 }, '2026-12-31T23:00Z'],
  ['of the next day', 'Europe/Amsterdam', { date: '2026-10-24', minutes: 1440 + 480 }, '2026-10-25T07:00Z'],
  ['in a zone of quarters', 'Asia/Kathmandu', { date: '2026-06-01', minutes: 0 }, '2026-05-31T18:15Z'],
  ['on the caribbean side of the kingdom', 'America/Curacao', { date: '2026-06-01', minutes: 480 }, '2026-06-01T12:00Z'],
  ['where midnight is skipped', 'Africa/Cairo', { date: '2026-04-24', minutes: 0 }, '2026-04-23T22:00Z'],
];

for (const [why, timeZone, time, utc] of ROWS) {
  test(`finds the instant of a time ${why}`, () => assert.equal(toZoneClock(timeZone)!.instantOf(time), Date.parse(utc)));
}

test('says the same whatever the clock of the reader', () => {
  for (const reader of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Amsterdam']) {
    inTimeZone(reader, () => {
      const clock = toZoneClock('Europe/Amsterdam')!;
      assert.equal(clock.instantOf({ date: '2026-07-01', minutes: 480 }), Date.parse('2026-07-01T06:00Z'), reader);
      assert.deepEqual(clock.read(Date.parse('2026-07-01T06:00Z')), { date: '2026-07-01', minutes: 480 }, reader);
    });
  }
});

for (const timeZone of ['', 'Europe/Amsterdm', 'nonsense', '\u202eEurope/Amsterdam', 'x'.repeat(5000)]) {
  test(`knows no clock of ${JSON.stringify(timeZone.slice(0, 20))}`, () => assert.equal(toZoneClock(timeZone), undefined));
}
