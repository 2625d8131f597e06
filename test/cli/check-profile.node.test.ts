import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFiles, problemsOf } from './check-files.js';

const LINE = { label: 'Afdeling', number: '+31243614788', display: '(024) 361 47 88' };

const profile = (changes: object = {}, ...lines: object[]): object => ({
  schemaVersion: 1,
  organisation: 'Voorbeeldziekenhuis',
  lines: lines.length > 0 ? lines : [LINE],
  email: 'vragen@ziekenhuis.example',
  site: 'https://ziekenhuis.example/gynaecologie',
  ...changes,
});

describe('checking a profile', () => {
  it('finds nothing wrong with a good one', async () => {
    assert.deepEqual(await checkFiles({ 'p.json': profile() }, 'p.json'), { lines: ['No problems in p.json.'], code: 0 });
  });

  for (const number of ['112', '116117', '+31 24 361 47 88', '+31 (0)24 361 47 88', '+32 2 555 31 11', '+49 30 450 50']) {
    it(`accepts the number ${number}`, async () => {
      assert.deepEqual(await problemsOf({ 'p.json': profile({}, { label: 'Nood', number }) }, 'p.json'), []);
    });
  }

  const rows: [rule: string, file: object, problem: string][] = [
    ['a missing name', profile({ organisation: undefined }), 'p.json, "organisation" is missing; add it.'],
    ['a line without a number', profile({}, { label: 'Afdeling' }), 'p.json, line 1: "number" is missing; add it.'],
    ['an empty label', profile({}, { ...LINE, label: ' ' }), 'p.json, line 1: has no label; say in plain words what it is for.'],
    [
      'a number without its country',
      profile({}, LINE, { label: 'Nacht', number: '0243614788' }),
      'p.json, line 2: "0243614788" has no country code; write it as +31201234567.',
    ],
    [
      'a number that is too short',
      profile({}, { label: 'Nacht', number: '+3124361478899999' }),
      'p.json, line 1: "+3124361478899999" is too short or too long to be a telephone number; check the digits.',
    ],
    [
      'a number that its country does not give out',
      profile({}, { label: 'Nacht', number: '+31213614788' }),
      `p.json, line 1: "+31213614788" isn't a number that NL gives out; check the digits.`,
    ],
    [
      'a number with hidden marks',
      profile({}, { label: 'Nacht', number: '\u202e+31243614788' }),
      'p.json, line 1: "\u202e+31243614788" holds invisible marks of direction; type it again.',
    ],
    [
      'a line that shows another number',
      profile({}, { ...LINE, display: '(024) 361 47 89' }),
      'p.json, line 1: shows "(024) 361 47 89" but dials "+31243614788"; make them the same number.',
    ],
    [
      'an e-mail address with hidden headers',
      profile({ email: 'a@b.example?bcc=c@d.example' }),
      `p.json, email: "mailto:a@b.example?bcc=c@d.example" isn't an address a reader can safely follow; use https, mailto, tel or a path on your site.`,
    ],
    [
      'an incomplete site',
      profile({ site: 'ziekenhuis.example' }),
      'p.json, address: "ziekenhuis.example" is incomplete; write the whole address, such as https://www.example.org/page.',
    ],
  ];
  for (const [rule, file, problem] of rows) {
    it(`finds ${rule}, and nothing else`, async () => {
      assert.deepEqual(await problemsOf({ 'p.json': file }, 'p.json'), [problem]);
    });
  }
});
