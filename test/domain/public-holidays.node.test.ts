import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingFault } from '../../src/domain/opening-fault.js';
import { DAYS, stretchesOn, type OpeningRule } from '../../src/domain/opening-hours.js';
import { HOLIDAY_COUNTRIES, toIsHoliday } from '../../src/domain/public-holidays.js';
import { dayAfter } from '../support/calendar-oracle.js';

/** The full moons before Easter by the golden number of a year, from 1900 to 2199, as printed in the Book of Common Prayer. */
const FULL_MOONS =
  '04-14 04-03 03-23 04-11 03-31 04-18 04-08 03-28 04-16 04-05 03-25 04-13 04-02 03-22 04-10 03-30 04-17 04-07 03-27'.split(' ');

const isSunday = (date: string): boolean => new Date(`${date}T00:00:00Z`).getUTCDay() === 0;

const easterAfterMoon = (year: number): string => {
  const moon = `${year}-${FULL_MOONS[year % 19]!}`;
  return [1, 2, 3, 4, 5, 6, 7].map((days) => dayAfter(moon, days)).find(isSunday)!;
};

test('finds Easter of every year as the tables of moons do', () => {
  const isHoliday = toIsHoliday('NL');
  for (let year = 1900; year < 2200; year += 1) {
    const easter = easterAfterMoon(year);
    for (const days of [0, 1, 39, 49, 50]) assert.ok(isHoliday(dayAfter(easter, days)), `${year}, ${days} days after`);
  }
});

/** By the laws that public-holidays.ts names, with Easter on 20 April 2025, 5 April 2026 and 28 March 2027. */
const YEARS: [country: string, year: number, days: string][] = [
  ['NL', 2027, '01-01 03-28 03-29 04-27 05-05 05-06 05-16 05-17 12-25 12-26'],
  ['NL', 2025, '01-01 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26'],
  ['BE', 2026, '01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25'],
  ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
  ['FR', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
  ['LU', 2026, '01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26'],
];

for (const [country, year, days] of YEARS) {
  test(`knows the public holidays of ${country} in ${year}, and no other day as one`, () => {
    const all = [...Array(365).keys()].map((day) => dayAfter(`${year}-01-01`, day));
    assert.deepEqual(
      all
        .filter(toIsHoliday(country))
        .map((date) => date.slice(5))
        .join(' '),
      days,
    );
  });
}

test('goes by the Netherlands where no country is named, and takes no day of an unknown one for a holiday', () => {
  assert.equal(toIsHoliday()('2026-04-27'), true);
  for (const country of ['XX', 'toString', '']) assert.equal(toIsHoliday(country)('2026-01-01'), false, country);
  assert.ok(HOLIDAY_COUNTRIES.includes('NL'));
});

const WEEK: OpeningRule = { dayOfWeek: DAYS.slice(0, 5), opens: '08:00', closes: '16:30' };
const CLOSED: OpeningRule = { dayOfWeek: ['PublicHolidays'] };
const ON_SUNDAYS: OpeningRule = { dayOfWeek: ['Sunday', 'PublicHolidays'], opens: '10:00', closes: '12:00' };
const MORNING: OpeningRule = { opens: '08:00', closes: '12:00' };

const FULL: [number, number][] = [[480, 990]];
const HALF: [number, number][] = [[480, 720]];

const ROWS: [what: string, rules: OpeningRule[], date: string, stretches: [number, number][]][] = [
  ['before the usual week', [WEEK, CLOSED], '2026-04-27', []],
  ['on no other Monday', [WEEK, CLOSED], '2026-05-04', FULL],
  ['before a week that starts on a day', [{ ...WEEK, validFrom: '2026-01-01' }, CLOSED], '2026-04-27', []],
  ['behind a span of days', [WEEK, CLOSED, { ...MORNING, validFrom: '2026-04-20', validThrough: '2026-05-03' }], '2026-04-27', HALF],
  ['behind days of every year', [WEEK, CLOSED, { ...MORNING, validFrom: '--04-20', validThrough: '--05-03' }], '2026-04-27', HALF],
  [
    'before a span of its own length that it names',
    [
      { ...MORNING, validFrom: '2026-04-20', validThrough: '2026-05-03' },
      { ...CLOSED, validFrom: '2026-04-20', validThrough: '2026-05-03' },
    ],
    '2026-04-27',
    [],
  ],
  ['with the Sundays, on a holiday', [WEEK, ON_SUNDAYS], '2026-04-27', [[600, 720]]],
  ['with the Sundays, on a Sunday', [WEEK, ON_SUNDAYS], '2026-05-03', [[600, 720]]],
  ['with the Sundays, on a Monday', [WEEK, ON_SUNDAYS], '2026-05-04', FULL],
  [
    'with one day off before days of every year',
    [
      { ...MORNING, validFrom: '--12-24', validThrough: '--12-24' },
      { validFrom: '2026-12-24', validThrough: '2026-12-24' },
    ],
    '2026-12-24',
    [],
  ],
  [
    'with days of every year again a year later',
    [
      { ...MORNING, validFrom: '--12-24', validThrough: '--12-24' },
      { validFrom: '2026-12-24', validThrough: '2026-12-24' },
    ],
    '2027-12-24',
    HALF,
  ],
  ['across New Year', [WEEK, { validFrom: '--12-24', validThrough: '--01-02' }], '2027-12-31', []],
  ['across New Year, on the last day', [WEEK, { validFrom: '--12-24', validThrough: '--01-02' }], '2029-01-02', []],
  ['across New Year, and not after it', [WEEK, { validFrom: '--12-24', validThrough: '--01-02' }], '2029-01-03', FULL],
];

for (const [what, rules, date, stretches] of ROWS) {
  test(`counts a rule for holidays or days of every year ${what}`, () => {
    assert.equal(openingFault(rules), undefined);
    assert.deepEqual(stretchesOn(rules, date, toIsHoliday('NL')), stretches);
  });
}

const BAD: [rules: OpeningRule[], fault: string][] = [
  [[{ ...WEEK, validFrom: '--02-30', validThrough: '--03-01' }], 'rule 1 "--02-30" isn\'t a day such as --12-25'],
  [
    [{ ...WEEK, validFrom: '--12-24' }],
    'rule 1 holds every year and has one day without a year only; write validFrom and validThrough both so',
  ],
  [
    [WEEK, CLOSED, { ...CLOSED, opens: '10:00', closes: '11:00' }, { ...CLOSED, opens: '10:30', closes: '12:00' }],
    'two rules overlap on a public holiday',
  ],
  [
    [
      { ...MORNING, validFrom: '--12-24', validThrough: '--01-02' },
      { ...MORNING, validFrom: '--12-28', validThrough: '--01-06' },
    ],
    'two rules overlap on a Sunday, such as 2025-12-28',
  ],
];

for (const [rules, fault] of BAD) test(`refuses rules because ${fault}`, () => assert.equal(openingFault(rules), fault));

test('takes the last day of February for a day of every year', () => {
  assert.equal(openingFault([{ ...WEEK, validFrom: '--02-29', validThrough: '--02-29' }]), undefined);
});
