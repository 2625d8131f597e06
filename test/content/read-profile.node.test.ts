import schema from '../../schemas/profile.schema.json' with { type: 'json' };
import { LINE_KINDS } from '../../src/content/line-kinds.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readProfile } from '../../src/content/read-profile.js';
import { ShapeError } from '../../src/content/shape.js';

const profile = {
  schemaVersion: 1,
  organisation: 'Ziekenhuis Voorbeeld',
  department: 'Verloskunde',
  lines: [
    {
      label: 'Overdag',
      number: '+31201234567',
      display: '020 123 45 67',
      hours: '8 tot 17 uur',
      answeredBy: 'de assistente',
      kind: 'daytime',
    },
    { label: 'Nood', number: '112' },
  ],
  email: 'zorg@hospital.example',
  site: 'https://hospital.example',
};

test('keeps a whole profile as it is', () => assert.deepEqual(readProfile(profile), profile));

test('keeps a profile of a name only', () => {
  assert.deepEqual(readProfile({ schemaVersion: 1, organisation: 'A' }), { schemaVersion: 1, organisation: 'A' });
});

test('leaves behind what a profile has no place for', () => {
  const extra = {
    ...profile,
    $schema: 'https://x.example',
    script: 'alert(1)',
    lines: [{ label: 'a', number: '112', href: 'javascript:alert(1)' }],
  };
  assert.deepEqual(readProfile(extra), { ...profile, lines: [{ label: 'a', number: '112' }] });
});

const REFUSED: [file: unknown, sentence: string][] = [
  [null, 'the file should be an object'],
  [[], 'the file should be an object'],
  [{ lines: [] }, 'schemaVersion should be 1'],
  [{ organisation: 'A' }, 'schemaVersion should be 1'],
  [{ schemaVersion: 2, organisation: 'A' }, 'schemaVersion should be 1'],
  [{ schemaVersion: 1, organisation: 7 }, 'organisation should be text'],
];

for (const [file, sentence] of REFUSED) {
  test(`refuses what has no lines and is no profile: ${JSON.stringify(file)}`, () =>
    assert.throws(() => readProfile(file), { message: sentence }));
}

const LINE = { label: 'Overdag', number: '112' };
const WEEK = { dayOfWeek: ['Monday', 'Friday'], opens: '08:00', closes: '16:30' };

test('keeps opening hours, a time zone and an address as they are', () => {
  const whole = {
    ...profile,
    lines: [{ ...LINE, openingHours: [WEEK, { validFrom: '2026-12-25', validThrough: '2026-12-26' }] }],
    timeZone: 'Europe/Amsterdam',
    address: { lines: ['Laan 1', 'Plaats'], url: 'https://hospital.example/route' },
  };
  const refused: string[] = [];
  assert.deepEqual(
    readProfile(whole, (problem) => refused.push(problem)),
    whole,
  );
  assert.deepEqual(refused, []);
});

test('keeps labels by language, and a line that has a kind in the place of a label', () => {
  const lines = [
    { label: { nl: 'Overdag', en: 'In the daytime' }, number: '112' },
    { number: '116117', kind: 'out-of-hours' },
  ];
  const refused: string[] = [];
  assert.deepEqual(readProfile({ ...profile, lines }, (problem) => refused.push(problem)).lines, lines);
  assert.deepEqual(refused, []);
});

const LEFT_OUT: [line: unknown, kept: object | undefined, sentence: string][] = [
  [null, undefined, "lines[1] should be an object; this line isn't shown."],
  [{ label: 'a', number: 112 }, undefined, "lines[1].number should be text; this line isn't shown."],
  [{ number: '112' }, undefined, "lines[1].label should be text, since the line has no kind; this line isn't shown."],
  [{ number: '112', kind: 'night' }, undefined, "lines[1].label should be text, since the line has no kind; this line isn't shown."],
  [{ label: { nl: 7 }, number: '112' }, undefined, "lines[1].label.nl should be text; this line isn't shown."],
  [
    { label: 7, number: '112', kind: 'daytime' },
    { number: '112', kind: 'daytime' },
    'lines[1].label should be text; the line is shown without.',
  ],
  [{ ...LINE, answeredBy: 7 }, LINE, 'lines[1].answeredBy should be text; the line is shown without.'],
  [
    { ...LINE, kind: 'night' },
    LINE,
    'lines[1].kind should be "daytime" or "out-of-hours" or "emergency" or "peer-support" or "interpreter"; the line is shown without.',
  ],
  [{ ...LINE, openingHours: 'Mo-Fr 08:00-16:30' }, LINE, 'lines[1].openingHours should be a list; the line is shown without.'],
  [
    { ...LINE, openingHours: [{ ...WEEK, closes: '25:00' }] },
    LINE,
    'lines[1].openingHours: rule 1 "25:00" isn\'t a time such as 16:30; nobody is told whether this line is open.',
  ],
  [
    { ...LINE, openingHours: [WEEK, { ...WEEK, opens: '12:00' }] },
    LINE,
    'lines[1].openingHours: two rules overlap on a Monday, such as 2025-12-29; nobody is told whether this line is open.',
  ],
];

for (const [line, kept, sentence] of LEFT_OUT) {
  test(`keeps the other lines, and says: ${sentence}`, () => {
    const refused: string[] = [];
    const { lines } = readProfile({ ...profile, timeZone: 'Europe/Amsterdam', lines: [LINE, line] }, (problem) => refused.push(problem));
    assert.deepEqual(lines, kept ? [LINE, kept] : [LINE]);
    assert.deepEqual(refused, [sentence]);
  });
}

const AROUND: [change: object, sentence: string][] = [
  [{ timeZone: 'Europe/Amsterdm' }, 'timeZone: "Europe/Amsterdm" isn\'t a time zone; nobody is told whether a line is open.'],
  [{ timeZone: 'Etc/GMT-1' }, 'timeZone: "Etc/GMT-1" isn\'t the name of a place; nobody is told whether a line is open.'],
  [{ timeZone: 'Africa/Lagos' }, 'timeZone: "Africa/Lagos" has no summer time, while NL has; nobody is told whether a line is open.'],
  [{ timeZone: 1 }, 'timeZone should be text; the rest is shown without.'],
  [{}, 'timeZone is missing, such as "Europe/Amsterdam"; nobody is told whether a line is open.'],
];

for (const [change, sentence] of AROUND) {
  test(`keeps the lines, and says: ${sentence}`, () => {
    const refused: string[] = [];
    const lines = [{ ...LINE, openingHours: [WEEK] }];
    assert.deepEqual(readProfile({ ...profile, lines, ...change }, (problem) => refused.push(problem)).lines, lines);
    assert.deepEqual(refused, [sentence]);
  });
}

test('reads any JSON value or says what is wrong with it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      try {
        readProfile(value);
      } catch (error) {
        assert.ok(error instanceof ShapeError && error.message.length > 10);
      }
    }),
  );
});

test('knows the same kinds of lines as the schema', () => {
  assert.deepEqual(schema.$defs.line.properties.kind.enum, [...LINE_KINDS]);
});
