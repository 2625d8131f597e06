import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toPhoneLink } from '../../../src/domain/phone-link.js';
import { checkFiles, problemsOf } from './check-files.js';

const HURTFUL = ['mis', 'lukt'].join('');
/** A label that needs no remark: pages in other languages have words for it. */
const LABEL = { nl: 'Afdeling', en: 'Ward' };
const LINE = { label: LABEL, number: '+31243614788', display: '(024) 361 47 88' };

/** Numbers as people write them, and what is none: the widgets and the command hold the same of each. */
const NUMBERS = [
  ...['24 361 47 88', '(0)24-361.47.88', '(24) 361 47 88', '24/3614788', '(024) 361 47 88', '24 361 47 88 / 89'].map(
    (rest) => `+31 ${rest}`,
  ),
  ...[
    'toestel 12',
    'tst. 12',
    '#12',
    'x12',
    ', ext. 12',
    ';ext=12',
    '(toestel 12)',
    ',,12',
    ';ext=12;x=1',
    'Durchwahl 12',
    'kies 2',
    '#',
  ].map((end) => `+31 24 361 47 88 ${end}`),
  ...['\u200b', '\u00ad', '\u2060', '\ufeff', '\u0000', '\ud83d'].map((mark) => `+31 24${mark} 361 47 88${mark}`),
  ...['112', '116 117', '116117', '1.00', '0.00', '1 0 0', '1-1-2', '000', '0000', '*#06#', '112;ext=1', '\u0661\u0661\u0662', ' ', ''],
  ...['024 361 47 88', '0031 24 361 47 88', 'tel:+31243614788', '+31 24 361 47 88 (dag)', `112${' '.repeat(80)}`],
];

const WEEK = { dayOfWeek: ['Monday', 'Tuesday'], opens: '08:00', closes: '16:30' };

const open = (...openingHours: object[]): object => profile({ timeZone: 'Europe/Amsterdam' }, { ...LINE, openingHours });

const profile = (changes: object = {}, ...lines: object[]): object => ({
  schemaVersion: 1,
  organisation: 'Voorbeeldziekenhuis',
  lines: lines.length > 0 ? lines : [LINE],
  email: 'vragen@ziekenhuis.example',
  site: 'https://ziekenhuis.example/gynaecologie',
  ...changes,
});

const thresholds = (changes: object = {}): object => ({
  thresholds: { texts: ['Bel bij meer dan 38 graden koorts.'], reviewedBy: 'A. Arts', reviewedOn: '2026-06-01', ...changes },
});

const page = (changes: object): object => ({ pages: [{ title: 'Afscheid nemen', url: '/afscheid', ...changes }] });

describe('checking a profile', () => {
  it('finds nothing wrong with a good one', async () => {
    assert.deepEqual(await checkFiles({ 'p.json': profile() }, 'p.json'), { lines: ['No problems in p.json.'], code: 0 });
  });

  it('finds nothing wrong with one that says everything', async () => {
    const file = profile({
      lang: 'nl',
      ...thresholds({ reviewDue: '2026-06-01' }),
      ...page({}),
      lines: [{ ...LINE, openingHours: [WEEK, { validFrom: '2026-12-25', validThrough: '2026-12-26' }] }],
      timeZone: 'Europe/Amsterdam',
      address: { lines: ['Laan 1', 'Plaats'], url: 'https://ziekenhuis.example/route' },
      brand: { action: '#00539b', actionDark: '#9cc9f0', onAction: '#fff', onActionDark: '#000', radius: '8px' },
      review: { reviewStatus: 'reviewed', reviewedBy: 'A. Arts', reviewedOn: '2026-06-01', reviewDue: '2026-06-01' },
    });
    assert.deepEqual(await problemsOf({ 'p.json': file }, 'p.json'), []);
  });

  for (const number of [
    '112',
    '116117',
    '+31 24 361 47 88',
    '+31 (0)24 361 47 88',
    '+32 2 555 31 11',
    '+49 30 450 50',
    '+31243614788;ext=12',
    '+31 24 361 47 88 toestel 12',
    '+31 24 361 47 88 #12',
    '+32 (0)16 / 34 47 50',
    '+49 (0)89/4400-0',
    '+31 24 361 47 88\u200b',
    '+39 (0)6 6982 1234',
  ]) {
    it(`accepts the number ${number}`, async () => {
      assert.deepEqual(await problemsOf({ 'p.json': profile({}, { label: LABEL, number }) }, 'p.json'), []);
    });
  }

  for (const display of ['(024) 361 47 88, kies 2', '024 361 47 88 (keuze 12)', '024 361 47 88 toestel 3', 'bel 024 361 47 88']) {
    it(`accepts that the same number is shown as ${display}`, async () => {
      assert.deepEqual(await problemsOf({ 'p.json': profile({}, { ...LINE, display }) }, 'p.json'), []);
    });
  }

  for (const number of NUMBERS) {
    it(`says whether a telephone dials ${JSON.stringify(number)}, as the widgets do`, async () => {
      const found = await problemsOf({ 'p.json': profile({}, { label: LABEL, number }) }, 'p.json');
      if (toPhoneLink(number) === undefined) assert.match(found.join(), /^p\.json, line 1: "/);
      else assert.deepEqual(found, []);
    });
  }

  it('finds a nought behind the country, which a widget would dial', async () => {
    assert.deepEqual(await problemsOf({ 'p.json': profile({}, { label: LABEL, number: '+31 024 361 47 88' }) }, 'p.json'), [
      'p.json, line 1: "+31 024 361 47 88" would dial +310243614788; write it as +31243614788.',
    ]);
  });

  it('remarks how a number is written in its country where a reader would see one row of digits', async () => {
    const lines = [
      LINE,
      { label: LABEL, number: '+31201234567' },
      { number: '112', kind: 'emergency' },
      { label: LABEL, number: '+31 20 123 45 67' },
    ];
    assert.deepEqual(await checkFiles({ 'p.json': profile({}, ...lines) }, 'p.json'), {
      lines: ['p.json, line 2: readers see "+31201234567"; add "display", such as "020 123 4567". (no problem)', 'No problems in p.json.'],
      code: 0,
    });
  });

  const rows: [rule: string, file: object, problem: string][] = [
    ['a missing name', profile({ organisation: undefined }), 'p.json, "organisation" is missing; add it.'],
    ['a line without a number', profile({}, { label: 'Afdeling' }), 'p.json, line 1: "number" is missing; add it.'],
    [
      'a number without its country',
      profile({}, LINE, { label: LABEL, number: '0243614788' }),
      'p.json, line 2: "0243614788" has no country code; write it as +31201234567.',
    ],
    [
      'a number that is too short',
      profile({}, { label: LABEL, number: '+3124361478899999' }),
      'p.json, line 1: "+3124361478899999" is too short or too long to be a telephone number; check the digits.',
    ],
    [
      'a number that its country does not give out',
      profile({}, { label: LABEL, number: '+31213614788' }),
      `p.json, line 1: "+31213614788" isn't a number that NL gives out; check the digits.`,
    ],
    [
      'a number with hidden marks',
      profile({}, { label: LABEL, number: '\u202e+31243614788' }),
      'p.json, line 1: "\u202e+31243614788" holds invisible marks of direction; type it again.',
    ],
    [
      'a line that shows another number',
      profile({}, { ...LINE, display: '(024) 361 47 89' }),
      'p.json, line 1: shows "(024) 361 47 89" but dials "+31243614788"; make them the same number.',
    ],
    [
      'a line that shows another number, and a choice',
      profile({}, { ...LINE, display: '(024) 361 47 89, kies 2' }),
      'p.json, line 1: shows "(024) 361 47 89, kies 2" but dials "+31243614788"; make them the same number.',
    ],
    [
      'a time that no clock shows',
      open({ ...WEEK, closes: '25:00' }),
      'p.json, line 1, openingHour 1, closes: should be: A time such as 16:30. One that is earlier than opens is on the next day; a day ends at 24:00, and 23:59 means the same.',
    ],
    [
      'hours that overlap',
      open(WEEK, { dayOfWeek: ['Tuesday'], opens: '16:00', closes: '20:00' }),
      'p.json, line 1, openingHours: two rules overlap on a Tuesday, such as 2025-12-30.',
    ],
    [
      'a day that is no day of the week',
      open({ ...WEEK, dayOfWeek: ['maandag'] }),
      'p.json, line 1, openingHour 1, dayOfWeek 1: should be "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "PublicHolidays".',
    ],
    [
      'hours without a time zone',
      profile({}, { ...LINE, openingHours: [WEEK] }),
      'p.json, timeZone: is missing; add the one of the hospital, such as Europe/Amsterdam, or nobody is told whether a line is open.',
    ],
    [
      'a time zone that does not exist',
      profile({ timeZone: 'Europe/Amsterdm' }),
      'p.json, timeZone: "Europe/Amsterdm" isn\'t a time zone; write it as Europe/Amsterdam.',
    ],
    [
      'an unsafe address of a route',
      profile({ address: { lines: ['Laan 1'], url: 'javascript:alert(1)' } }),
      `p.json, address: "javascript:alert(1)" isn't an address a reader can safely follow; use https, mailto, tel or a path on your site.`,
    ],
    [
      'an e-mail address with hidden headers',
      profile({ email: 'a@b.example?bcc=c@d.example' }),
      `p.json, email: "mailto:a@b.example?bcc=c@d.example" isn't an address a reader can safely follow; use https, mailto, tel or a path on your site.`,
    ],
    [
      'an incomplete site',
      profile({ site: 'ziekenhuis.example' }),
      'p.json, site: "ziekenhuis.example" is incomplete; write the whole address, such as https://www.example.org/page.',
    ],
    [
      'an incomplete address of a page',
      profile(page({ url: 'ziekenhuis.example' })),
      'p.json, page 1: "ziekenhuis.example" is incomplete; write the whole address, such as https://www.example.org/page.',
    ],
    [
      'a page that works out a chance',
      profile(page({ title: 'Bereken het zelf' })),
      'p.json, page 1: "Bereken" sounds as if a figure were worked out for one reader; figures are about groups.',
    ],
    ['a page without a title', profile(page({ title: ' ' })), 'p.json, page 1: the link to "/afscheid" has no words; say where it leads.'],
    [
      'a language that does not exist',
      profile({ lang: 'dutch!' }),
      'p.json, lang: "dutch!" isn\'t the tag of a language; write it as nl or en.',
    ],
    [
      'a review by nobody',
      profile({ review: { reviewStatus: 'reviewed', reviewedOn: '2026-05-01' } }),
      'p.json, review: nobody is named as reviewer; fill in reviewedBy, or set reviewStatus to "draft".',
    ],
    [
      'a review past its date',
      profile({ review: { reviewStatus: 'written', reviewDue: '2026-05-31' } }),
      'p.json, review: the review was due on 2026-05-31; have the text read again and move reviewDue.',
    ],
    [
      'thresholds of nobody',
      profile(thresholds({ reviewedBy: ' ' })),
      'p.json, thresholds: nobody is named as reviewer; fill in reviewedBy, or leave the thresholds out.',
    ],
    ['thresholds of no day', profile(thresholds({ reviewedOn: undefined })), 'p.json, thresholds: "reviewedOn" is missing; add it.'],
    [
      'thresholds of a day still to come',
      profile(thresholds({ reviewedOn: '2026-06-02' })),
      'p.json, thresholds: reviewedOn, 2026-06-02, is still to come.',
    ],
    [
      'thresholds past their date',
      profile(thresholds({ reviewDue: '2026-05-31' })),
      'p.json, thresholds: the review was due on 2026-05-31; have the text read again and move reviewDue.',
    ],
    [
      'a word that hurts in a title',
      profile(page({ title: `Als het ${HURTFUL}` })),
      `p.json, page 1: "${HURTFUL}" hurts people who lost a pregnancy; choose other words.`,
    ],
    [
      'a word that hurts among the thresholds',
      profile(thresholds({ texts: [`Bel als het ${HURTFUL}.`] })),
      `p.json, thresholds: "${HURTFUL}" hurts people who lost a pregnancy; choose other words.`,
    ],
  ];
  for (const [rule, file, problem] of rows) {
    it(`finds ${rule}, and nothing else`, async () => {
      assert.deepEqual(await problemsOf({ 'p.json': file }, 'p.json'), [problem]);
    });
  }
});
