import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Profile } from '../../src/content/profile.js';
import { readProfile } from '../../src/content/read-profile.js';
import { schemaProblems } from '../../tools/checks/rules/schema-rule.js';

const LINE = { label: 'Nacht', number: '+31201234568', kind: 'out-of-hours' };

/** A profile that says everything there is to say. */
const FULL = {
  schemaVersion: 1,
  lang: 'nl',
  organisation: 'Voorbeeldziekenhuis',
  department: 'Gynaecologie',
  country: 'NL',
  lines: [
    LINE,
    {
      label: { nl: 'Dag', en: 'Day' },
      number: '+31201234567',
      display: '020 123 45 67',
      hours: 'Elke dag',
      answeredBy: 'de assistente',
      kind: 'daytime',
      openingHours: [{ dayOfWeek: ['Monday'], opens: '08:00', closes: '16:30', validFrom: '2026-01-01', validThrough: '2026-12-31' }],
    },
  ],
  timeZone: 'Europe/Amsterdam',
  address: { lines: ['Laan 1', 'Plaats'], url: 'https://ziekenhuis.example/route' },
  email: 'vragen@ziekenhuis.example',
  site: 'https://ziekenhuis.example',
  pages: [
    { title: 'Afscheid', url: '/afscheid' },
    { title: 'Rouw', url: '/rouw' },
  ],
  here: {
    work: ['Thuisblijven mag.', 'Bel gerust.'],
    'partners-grief': { nl: 'Ook jij.', en: ['You too.'] },
    'sex-and-bathing': 'Na een week.',
  },
  thresholds: {
    texts: ['Bel bij koorts.'],
    emergencyTexts: ['Bel bij flauwvallen.'],
    reviewedBy: 'A. Arts',
    reviewedOn: '2026-06-01',
    reviewDue: '2027-06-01',
  },
  brand: { action: '#005ca9', actionDark: '#9cc9f0', onAction: '#fff', onActionDark: '#000', radius: '8px' },
  review: { reviewStatus: 'reviewed', reviewedBy: 'A. Arts', reviewedOn: '2026-06-01', reviewDue: '2027-06-01' },
};

type Path = readonly (string | number)[];

/** Where there is anything in a value, from the outside in. */
const placesIn = (value: unknown, path: Path = []): Path[] => {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const names = inner.map(([name, one]) => [Array.isArray(value) ? Number(name) : name, one] as const);
  return [...(path.length > 0 ? [path] : []), ...names.flatMap(([name, one]) => placesIn(one, [...path, name]))];
};

const changed = (path: Path, bad: unknown): unknown => {
  const copy = structuredClone(FULL) as unknown;
  const last = path.at(-1)!;
  const holder = path.slice(0, -1).reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], copy);
  (holder as Record<string, unknown>)[last] = bad;
  return copy;
};

const reading = (file: unknown): { profile: Partial<Profile>; refused: string[] } => {
  const refused: string[] = [];
  return { profile: readProfile(file, (problem) => refused.push(problem)), refused };
};

const BAD = [null, '', [], 5, {}];
const PLACES = placesIn(FULL).filter(([first, second]) => first !== 'lines' || second === 1);

describe('one fault in a profile', () => {
  it('is sought in a profile that has none', () => {
    assert.deepEqual(schemaProblems('profile', FULL), []);
    assert.deepEqual(reading(FULL), { profile: FULL, refused: [] });
    assert.ok(PLACES.length > 60);
  });

  for (const path of PLACES) {
    it(`takes no telephone number away, and the editor reads what is left out: ${path.join('.')}`, () => {
      for (const bad of BAD) {
        const file = changed(path, bad);
        const { profile, refused } = reading(file);
        assert.deepEqual(profile.lines?.[0], LINE, JSON.stringify(bad));
        if (path[0] !== 'lines') assert.equal(profile.lines.length, 2);
        if (!isDeepStrictEqual(profile, file)) assert.notDeepEqual(refused, [], JSON.stringify(bad));
      }
    });
  }

  const NAMES = Object.keys(FULL).filter((name) => name !== 'lines' && name !== 'schemaVersion');
  for (const name of NAMES) {
    it(`takes nothing else away: ${name}`, () => {
      const { [name as keyof Profile]: _left, ...rest } = FULL as Partial<Profile>;
      assert.deepEqual(reading(changed([name], null)).profile, rest);
    });
  }

  it('leaves out one answer of a hospital, in one language, and says which', () => {
    const { profile, refused } = reading(changed(['here', 'partners-grief', 'nl'], ' '));
    assert.deepEqual(profile.here, { ...FULL.here, 'partners-grief': { en: ['You too.'] } });
    assert.deepEqual(refused, ["here.partners-grief.nl should be words; it isn't shown."]);
  });

  it('leaves out one page, and says which', () => {
    const { profile, refused } = reading(changed(['pages', 0, 'url'], 7));
    assert.deepEqual(profile.pages, [FULL.pages[1]]);
    assert.deepEqual(refused, ["pages[0].url should be text; this page isn't shown."]);
  });
});
