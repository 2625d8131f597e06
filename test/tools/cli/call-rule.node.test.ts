import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOf } from './check-files.js';

const DAY = { label: 'Overdag', number: '+31243614788', display: '(024) 361 47 88', kind: 'daytime' };
const NIGHT = { ...DAY, label: 'Avond, nacht en weekend', kind: 'out-of-hours' };
const OPEN_ALWAYS = { ...DAY, openingHours: [{ opens: '00:00', closes: '24:00' }] };

const BY_DAY = /^p\.json, lines: all are for the day, while readers are told to call at any hour; add a line with "kind": "out-of-hours"/;

const ROWS: [what: string, profile: object, problem?: RegExp][] = [
  ['lines by day and at night', { lines: [DAY, NIGHT] }],
  ['a line that is open at any hour', { lines: [OPEN_ALWAYS], timeZone: 'Europe/Amsterdam' }],
  ['a line that says nothing of when', { lines: [{ ...DAY, kind: undefined, label: { nl: 'Poli', en: 'Clinic' } }] }],
  ['the country of our lines', { lines: [NIGHT], country: 'NL' }],
  ['lines by day only', { lines: [DAY, DAY] }, BY_DAY],
  ['a line by day and one to talk to somebody', { lines: [DAY, { ...DAY, kind: 'peer-support' }] }, BY_DAY],
  ['no lines', { lines: [] }, /^p\.json, lines: there is no telephone line, while the contact card says to call/],
  ['nothing of lines', {}, /^p\.json, lines: there is no telephone line/],
  ['a country without lines', { lines: [NIGHT], country: 'BE' }, /^p\.json, country: there are no lines for "BE" yet, only for NL/],
  ['a country in words', { lines: [NIGHT], country: 'Nederland' }, /^p\.json, country: /],
];

describe('whom a profile says to call', () => {
  for (const [what, profile, problem] of ROWS) {
    it(`${problem ? 'is a problem' : 'is right'} with ${what}`, async () => {
      const problems = await problemsOf({ 'p.json': { schemaVersion: 1, organisation: 'Z', ...profile } }, 'p.json');
      if (problem) assert.match(problems.join('\n'), problem);
      assert.equal(problems.length, problem ? 1 : 0, problems.join('\n'));
    });
  }
});
