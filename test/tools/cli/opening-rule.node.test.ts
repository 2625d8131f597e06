import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFiles, TODAY } from './check-files.js';

const LINE = { label: { nl: 'Poli', en: 'Clinic' }, number: '+31243614788', display: '(024) 361 47 88' };
const WEEK = { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '08:00', closes: '16:30' };
const ZONE = 'Europe/Amsterdam';

const linesFor = async (rules: object[], changes: object = {}): Promise<string[]> => {
  const file = { schemaVersion: 1, organisation: 'Z', timeZone: ZONE, lines: [{ ...LINE, openingHours: rules }], ...changes };
  return (await checkFiles({ 'p.json': file }, 'p.json')).lines;
};

const GOOD: [what: string, rules: object[], changes?: object][] = [
  ['day and night until a minute before midnight', [{ opens: '00:00', closes: '23:59' }]],
  ['public holidays', [WEEK, { dayOfWeek: ['PublicHolidays'] }], { country: 'NL' }],
  [
    'public holidays of a country that nobody named',
    [WEEK, { dayOfWeek: ['Saturday', 'PublicHolidays'], opens: '10:00', closes: '12:00' }],
  ],
  ['days that come back each year', [WEEK, { validFrom: '--12-24', validThrough: '--01-02' }]],
  ['one day on which it is closed', [WEEK, { validFrom: '2026-09-14', validThrough: '2026-09-14' }]],
  ['a rule whose last day is today', [WEEK, { validFrom: TODAY, validThrough: TODAY }]],
];

const PAST =
  'p.json, line 1, openingHours: the line never opens any more, so that readers are told nothing of it; write the hours that hold now, or take openingHours out.';
const zone = (timeZone: string, fault: string): [object, string] => [
  { timeZone },
  `p.json, timeZone: "${timeZone}" ${fault}; write it as Europe/Amsterdam.`,
];

const BAD: [what: string, rules: object[], changes: object, problem: string][] = [
  ['rules that all ran out', [{ ...WEEK, validFrom: '2025-01-01', validThrough: '2025-12-31' }], {}, PAST],
  ['a line that is always closed', [{}], {}, PAST],
  ['a clock that never changes', [WEEK], ...zone('Etc/GMT-1', "isn't the name of a place")],
  ['UTC', [WEEK], ...zone('UTC', "isn't the name of a place")],
  ['a zone without summer time', [WEEK], ...zone('Africa/Lagos', 'has no summer time, while NL has')],
  [
    'a day of every year beside one of one year',
    [WEEK, { validFrom: '--12-24', validThrough: '2027-01-02' }],
    {},
    'p.json, line 1, openingHours: rule 2 holds every year and has one day without a year only; write validFrom and validThrough both so.',
  ],
  [
    'two rules for public holidays',
    [
      WEEK,
      { dayOfWeek: ['PublicHolidays'], opens: '10:00', closes: '12:00' },
      { dayOfWeek: ['PublicHolidays'], opens: '11:00', closes: '13:00' },
    ],
    {},
    'p.json, line 1, openingHours: two rules overlap on a public holiday.',
  ],
];

describe('checking opening hours', () => {
  for (const [what, rules, changes] of GOOD) {
    it(`finds nothing wrong with ${what}`, async () => assert.deepEqual(await linesFor(rules, changes), ['No problems in p.json.']));
  }

  for (const [what, rules, changes, problem] of BAD) {
    it(`finds ${what}, and nothing else`, async () => assert.deepEqual((await linesFor(rules, changes)).slice(0, -1), [problem]));
  }

  it('knows no public holidays of a country that is not in its list', async () => {
    const lines = await linesFor([WEEK, { dayOfWeek: ['PublicHolidays'] }], { country: 'AT', timeZone: 'Europe/Vienna' });
    assert.match(lines.join('\n'), /line 1, openingHours: the public holidays of "AT" aren't known, only those of NL, BE, DE, FR, LU/);
  });

  it('remarks on the holidays of last year, once for a line', async () => {
    const lines = await linesFor([
      WEEK,
      { validFrom: '2025-12-25', validThrough: '2025-12-26' },
      { validFrom: '2026-01-01', validThrough: '2026-01-01' },
    ]);
    assert.deepEqual(lines.length, 2);
    assert.match(lines[0]!, /line 1, openingHours: the last day of rule 2, 3 is past; write the days that come now\. .*PublicHolidays/);
    assert.match(lines.at(-1)!, /^No problems/);
  });
});
