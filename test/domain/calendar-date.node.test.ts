import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, formatCalendarDate, formatDateRange, readCalendarDate } from '../../src/domain/calendar-date.js';
import { dayAfter, dayExists, inTimeZone, TIME_ZONES } from '../support/calendar-oracle.js';

/** Days around clock changes, leap days and turns of the year. */
const ROWS: [from: string, days: number, to: string][] = [
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-10-24', 14, '2026-11-07'],
  ['2026-10-25', 1, '2026-10-26'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2028-02-29', 365, '2029-02-28'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2011-12-29', 2, '2011-12-31'],
  ['2026-06-01', 0, '2026-06-01'],
  ['2026-06-01', 70, '2026-08-10'],
  ['2026-01-01', -1, '2025-12-31'],
];

for (const [from, days, to] of ROWS) {
  test(`counts ${days} days from ${from} to ${to}`, () => {
    assert.equal(addDays(from, days), to);
    assert.equal(dayAfter(from, days), to);
  });
}

test('counts the same days in every time zone', () => {
  const offsets = new Set<number>();
  for (const timeZone of TIME_ZONES) {
    inTimeZone(timeZone, () => {
      offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
      for (const [from, days, to] of ROWS) {
        assert.equal(addDays(from, days), to, timeZone);
        assert.equal(readCalendarDate(from), from, timeZone);
      }
    });
  }
  assert.ok(offsets.size > 20, 'the time zones of this run were all the same');
});

for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns', 'Africa/Cairo']) {
  test(`writes the same day in ${timeZone}`, () => {
    inTimeZone(timeZone, () => assert.equal(formatCalendarDate('2026-12-05', 'nl'), '5 december 2026'));
  });
}

const anyDay = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

test('counts days as Temporal does', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (date, days) => assert.equal(addDays(date, days), dayAfter(date, days))),
    { numRuns: 500 },
  );
});

test('reads the days that exist and no others, as Temporal does', () => {
  const anyNumbers = fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.nat({ max: 13 }), fc.nat({ max: 32 }));
  fc.assert(
    fc.property(anyNumbers, ([year, month, day]) => {
      const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
      assert.equal(readCalendarDate(text), dayExists(year, month, day) ? text : undefined);
    }),
    { numRuns: 1000 },
  );
});

test('reads a day with white space around it', () => {
  assert.equal(readCalendarDate(' 2026-12-05\n'), '2026-12-05');
});

const NO_DAYS: string[] = [
  '',
  ' ',
  '2026-02-30',
  '2027-02-29',
  '2100-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '1899-12-31',
  '2200-01-01',
  '0026-01-01',
  '12026-01-01',
  '2026-6-1',
  '05-12-2026',
  '2026-12-05T00:00:00Z',
  '20261205',
  '2026-12-05x',
  '-2026-12-05',
  '٢٠٢٦-١٢-٠٥',
  'NaN',
  'Invalid Date',
  'today',
];

for (const text of NO_DAYS) {
  test(`reads no day from ${JSON.stringify(text)}`, () => assert.equal(readCalendarDate(text), undefined));
}

/** Every language of the widgets; the two days of a span within a month, within a year, and over the turn of a year. */
const WRITTEN: [language: string, day: string, ...ranges: [string, string][]][] = [
  ['nl', '5 december 2026', ['5', '19 december 2026'], ['28 november', '5 december 2026'], ['28 december 2026', '5 januari 2027']],
  ['en', '5 December 2026', ['5', '19 December 2026'], ['28 November', '5 December 2026'], ['28 December 2026', '5 January 2027']],
  ['de', '5. Dezember 2026', ['5.', '19. Dezember 2026'], ['28. November', '5. Dezember 2026'], ['28. Dezember 2026', '5. Januar 2027']],
  ['fr', '5 décembre 2026', ['5', '19 décembre 2026'], ['28 novembre', '5 décembre 2026'], ['28 décembre 2026', '5 janvier 2027']],
  ['pl', '5 grudnia 2026', ['5', '19 grudnia 2026'], ['28 listopada', '5 grudnia 2026'], ['28 grudnia 2026', '5 stycznia 2027']],
  ['tr', '5 Aralık 2026', ['5', '19 Aralık 2026'], ['28 Kasım', '5 Aralık 2026'], ['28 Aralık 2026', '5 Ocak 2027']],
  ['uk', '5 грудня 2026 р.', ['5', '19 грудня 2026 р.'], ['28 листопада', '5 грудня 2026 р.'], ['28 грудня 2026 р.', '5 січня 2027 р.']],
  ['ar', '5 ديسمبر 2026', ['5', '19 ديسمبر 2026'], ['28 نوفمبر', '5 ديسمبر 2026'], ['28 ديسمبر 2026', '5 يناير 2027']],
];

const RANGES = [
  ['2026-12-05', '2026-12-19'],
  ['2026-11-28', '2026-12-05'],
  ['2026-12-28', '2027-01-05'],
] as const;

for (const [language, words, ...ranges] of WRITTEN) {
  test(`writes a day in ${language} as "${words}"`, () => assert.equal(formatCalendarDate('2026-12-05', language), words));

  test(`writes in ${language} what two days share only once: ${ranges.map((range) => range.join(' … ')).join('; ')}`, () => {
    assert.deepEqual(
      RANGES.map(([from, to]) => formatDateRange(from, to, language)),
      ranges,
    );
  });
}

const FIRSTS: [from: string, to: string, range: [string, string]][] = [
  ['2027-01-01', '2027-01-15', ['1er', '15 janvier 2027']],
  ['2027-01-01', '2027-02-01', ['1er janvier', '1er février 2027']],
  ['2026-12-21', '2027-01-01', ['21 décembre 2026', '1er janvier 2027']],
  ['2027-01-11', '2027-01-31', ['11', '31 janvier 2027']],
];

for (const [from, to, range] of FIRSTS) {
  test(`numbers the first day of a month in French: ${range.join(' … ')}`, () => {
    assert.deepEqual(formatDateRange(from, to, 'fr'), range);
    assert.deepEqual(formatDateRange(from, to, 'fr-BE'), range);
  });
}

test('numbers no first day in another language', () => {
  assert.equal(formatCalendarDate('2027-01-01', 'nl'), '1 januari 2027');
  assert.equal(formatCalendarDate('2027-01-01', 'de'), '1. Januar 2027');
});

test('leaves out the word that leads on from a day to its month', () => {
  assert.deepEqual(formatDateRange('2026-12-05', '2026-12-19', 'es'), ['5', '19 de diciembre de 2026']);
  assert.deepEqual(formatDateRange('2026-11-28', '2026-12-05', 'es'), ['28 de noviembre', '5 de diciembre de 2026']);
});

for (const language of ['en-US', 'ja', 'hu']) {
  test(`writes both days in full in ${language}, which doesn't begin with the day`, () => {
    for (const [from, to] of RANGES) {
      assert.deepEqual(formatDateRange(from, to, language), [formatCalendarDate(from, language), formatCalendarDate(to, language)]);
    }
  });
}
