import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAYS, type OpeningRule } from '../../src/domain/opening-hours.js';
import { toOpeningWords } from '../../src/domain/opening-words.js';

const WEEK: OpeningRule = { dayOfWeek: DAYS.slice(0, 5), opens: '08:00', closes: '16:30' };

const ROWS: [why: string, rules: OpeningRule[], words: string][] = [
  ['a week', [WEEK], 'maandag – vrijdag 08:00–16:30'],
  [
    'a break at noon',
    [
      { ...WEEK, opens: '13:00' },
      { ...WEEK, closes: '12:00' },
    ],
    'maandag – vrijdag 08:00–12:00, 13:00–16:30',
  ],
  [
    'a day that differs',
    [
      { ...WEEK, dayOfWeek: ['Monday', 'Tuesday'] },
      { dayOfWeek: ['Thursday'], opens: '09:00:00', closes: '12:00:00' },
    ],
    'maandag – dinsdag 08:00–16:30; donderdag 09:00–12:00',
  ],
  ['day and night', [{ opens: '00:00', closes: '24:00' }], 'maandag – zondag 00:00–24:00'],
  ['day and night until a minute before midnight', [{ opens: '00:00', closes: '23:59' }], 'maandag – zondag 00:00–24:00'],
  ['an evening until a minute before midnight', [{ opens: '17:00', closes: '23:59:00' }], 'maandag – zondag 17:00–24:00'],
  ['an evening until midnight', [{ opens: '17:00', closes: '00:00' }], 'maandag – zondag 17:00–24:00'],
  [
    'a night that begins at midnight',
    [
      { opens: '00:00', closes: '08:00' },
      { opens: '17:00', closes: '23:59' },
    ],
    'maandag – zondag 00:00–08:00, 17:00–24:00',
  ],
  ['public holidays, which are left out', [WEEK, { dayOfWeek: ['PublicHolidays'] }], 'maandag – vrijdag 08:00–16:30'],
  ['days of every year, which are left out', [WEEK, { validFrom: '--12-24', validThrough: '--12-31' }], 'maandag – vrijdag 08:00–16:30'],
  [
    'stretches that touch, as one',
    [
      { opens: '17:00', closes: '08:00' },
      { dayOfWeek: ['Saturday', 'Sunday'], opens: '08:00', closes: '17:00' },
    ],
    'maandag – vrijdag 17:00–08:00; zaterdag – zondag 00:00–24:00',
  ],
  ['a holiday, which is left out', [WEEK, { validFrom: '2026-12-25', validThrough: '2026-12-26' }], 'maandag – vrijdag 08:00–16:30'],
  ['never', [{ dayOfWeek: ['Monday'] }], ''],
];

for (const [why, rules, words] of ROWS) {
  test(`writes ${why} in words`, () =>
    assert.equal(
      toOpeningWords(rules, 'nl')
        .replace(/\u2060/g, '')
        .replace(/\u00a0/g, ' '),
      words,
    ));
}

test('names the days as each language does', () => {
  for (const language of ['ar', 'de', 'en', 'fr', 'pl', 'tr', 'uk']) {
    const monday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5));
    assert.ok(toOpeningWords([WEEK], language).startsWith(monday), language);
  }
});

test('parts stretches with the semicolon of the script', () => {
  const nights: OpeningRule[] = [
    { dayOfWeek: DAYS.slice(0, 5), opens: '17:00', closes: '08:00' },
    { dayOfWeek: DAYS.slice(5), opens: '00:00', closes: '24:00' },
  ];
  for (const [language, semicolon] of Object.entries({ ar: '؛', nl: ';', tr: ';', uk: ';' }))
    assert.deepEqual(toOpeningWords(nights, language).match(/[;؛]/g), [semicolon], language);
});

test('keeps the days of a stretch on one line, and lets its hours go to the next', () => {
  assert.equal(toOpeningWords([WEEK], 'nl'), 'maandag\u00a0–\u2060\u00a0vrijdag 08:00–16:30');
});
