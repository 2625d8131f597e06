import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingFault } from '../../src/domain/opening-fault.js';
import { stretchesOn, type OpeningRule } from '../../src/domain/opening-hours.js';

const WEEK: OpeningRule = { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '08:00', closes: '16:30' };

const GOOD: [why: string, rules: OpeningRule[]][] = [
  ['a week', [WEEK]],
  [
    'a week with a break at noon',
    [
      { ...WEEK, closes: '12:00' },
      { ...WEEK, opens: '12:00', closes: '16:30' },
    ],
  ],
  ['nights', [{ opens: '17:00', closes: '08:00' }]],
  ['day and night', [{ opens: '00:00', closes: '24:00' }]],
  ['seconds of nought', [{ opens: '08:00:00', closes: '16:30:00' }]],
  [
    'a holiday inside a summer',
    [
      WEEK,
      { validFrom: '2026-07-01', validThrough: '2026-08-31', opens: '09:00', closes: '12:00' },
      { validFrom: '2026-07-14', validThrough: '2026-07-14' },
    ],
  ],
  [
    'a night that goes on into a holiday',
    [
      { opens: '17:00', closes: '08:00' },
      { opens: '00:00', closes: '24:00', validFrom: '2026-12-25', validThrough: '2026-12-25' },
    ],
  ],
];

for (const [why, rules] of GOOD) test(`finds nothing wrong with ${why}`, () => assert.equal(openingFault(rules), undefined));

const BAD: [rules: OpeningRule[], fault: string][] = [
  [[], 'there is no rule'],
  [[{ ...WEEK, opens: '25:00' }], 'rule 1 "25:00" isn\'t a time such as 08:00'],
  [[WEEK, { opens: '8:00', closes: '9:00' }], 'rule 2 "8:00" isn\'t a time such as 08:00'],
  [[{ opens: '08:00', closes: '16:60' }], 'rule 1 "16:60" isn\'t a time such as 16:30'],
  [[{ opens: '08:00', closes: '24:30' }], 'rule 1 "24:30" isn\'t a time such as 16:30'],
  [[{ opens: '24:00', closes: '08:00' }], 'rule 1 "24:00" isn\'t a time such as 08:00'],
  [[{ opens: '\u0660\u0668:00', closes: '16:30' }], 'rule 1 "\u0660\u0668:00" isn\'t a time such as 08:00'],
  [[{ opens: '08:00' }], 'rule 1 has only one of opens and closes; write both, or neither for closed'],
  [
    [{ opens: '08:00', closes: '08:00' }],
    'rule 1 opens and closes at 08:00; write 00:00 to 24:00 for day and night, or neither for closed',
  ],
  [[{ ...WEEK, dayOfWeek: [] }], 'rule 1 names no day; leave dayOfWeek out for every day'],
  [[{ validFrom: '2026-02-30' }], 'rule 1 "2026-02-30" isn\'t a day such as 2026-12-25'],
  [[{ validFrom: '2026-12-26', validThrough: '2026-12-25' }], 'rule 1 ends on 2026-12-25, before it starts'],
  [[WEEK, { ...WEEK, dayOfWeek: ['Friday'], opens: '16:00', closes: '17:00' }], 'two rules overlap on a Friday, such as 2026-01-02'],
  [
    [
      { dayOfWeek: ['Sunday'], opens: '22:00', closes: '06:00' },
      { dayOfWeek: ['Monday'], opens: '05:00', closes: '12:00' },
    ],
    'two rules overlap on a Monday, such as 2025-12-29',
  ],
  [
    [
      { ...WEEK, validFrom: '2027-03-01', validThrough: '2027-03-31' },
      { ...WEEK, opens: '10:00', validFrom: '2027-03-31', validThrough: '2027-04-30' },
    ],
    'two rules overlap on a Wednesday, such as 2027-03-31',
  ],
  [Array.from({ length: 201 }, () => WEEK), 'there are more than 200 rules'],
];

for (const [rules, fault] of BAD) test(`refuses rules because ${fault}`, () => assert.equal(openingFault(rules), fault));

const RULES: OpeningRule[] = [
  WEEK,
  { dayOfWeek: ['Friday'], validFrom: '2026-07-01', validThrough: '2026-08-31', opens: '08:00', closes: '12:00' },
  { validFrom: '2026-12-25', validThrough: '2026-12-26' },
  { validFrom: '2027-01-01', opens: '09:00', closes: '17:00' },
];

const DAYS: [why: string, date: string, stretches: [number, number][]][] = [
  ['a usual Monday', '2026-11-23', [[480, 990]]],
  ['a Sunday', '2026-11-22', []],
  ['a Friday in summer', '2026-07-03', [[480, 720]]],
  ['a Thursday in summer, of which the summer says nothing', '2026-07-02', [[480, 990]]],
  ['the last Friday of the summer', '2026-08-28', [[480, 720]]],
  ['the Friday after', '2026-09-04', [[480, 990]]],
  ['Christmas', '2026-12-25', []],
  ['the Monday after Christmas', '2026-12-28', [[480, 990]]],
  ['a Sunday under new hours for every day', '2027-01-03', [[540, 1020]]],
];

for (const [why, date, stretches] of DAYS) {
  test(`knows when a line is open on ${why}`, () => {
    assert.equal(openingFault(RULES), undefined);
    assert.deepEqual(stretchesOn(RULES, date), stretches);
  });
}

test('counts hours over midnight from the day they start on', () => {
  assert.deepEqual(stretchesOn([{ dayOfWeek: ['Friday'], opens: '17:00', closes: '08:00' }], '2026-11-27'), [[1020, 1920]]);
});
