import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOf } from './check-files.js';

const profile = ({ brand }: { brand: object }): object => ({
  schemaVersion: 1,
  organisation: 'Voorbeeldziekenhuis',
  lines: [{ label: { nl: 'Afdeling', en: 'Ward' }, number: '+31243614788', display: '(024) 361 47 88' }],
  brand,
});

describe('the colours of a profile', () => {
  const rows: [rule: string, file: object, problem: string][] = [
    ['a colour by name', profile({ brand: { accent: 'teal' } }), 'p.json, brand, accent: should be: A colour as #005ca9.'],
    [
      'an accent that is pale',
      profile({ brand: { accent: '#777777', accentDark: '#9cc9f0' } }),
      'p.json, brand, accent: #777777 on a white page has a contrast of 4.48, and needs 4.5; choose a darker one.',
    ],
    [
      'an accent that is dark on a dark page',
      profile({ brand: { accent: '#005ca9', accentDark: '#005ca9' } }),
      'p.json, brand, accentDark: #005ca9 on a dark page (#121212) has a contrast of 2.77, and needs 4.5; choose a lighter one.',
    ],
    [
      'an accent that is the same on a dark page',
      profile({ brand: { accent: '#005ca9' } }),
      'p.json, brand, accentDark: #005ca9 on a dark page (#121212) has a contrast of 2.77, and needs 4.5; add a lighter accentDark.',
    ],
    [
      'words too dark for the accent',
      profile({ brand: { accent: '#005ca9', accentDark: '#9cc9f0', onAccent: '#000', onAccentDark: '#000' } }),
      'p.json, brand, onAccent: #000 on the accent #005ca9 has a contrast of 3.10, and needs 4.5; choose a lighter one.',
    ],
    [
      'words too light for the accent of a dark page',
      profile({ brand: { accent: '#005ca9', accentDark: '#9cc9f0', onAccent: '#fff' } }),
      'p.json, brand, onAccentDark: #fff on the accent #9cc9f0 has a contrast of 1.75, and needs 4.5; add a darker onAccentDark.',
    ],
  ];
  for (const [rule, file, problem] of rows) {
    it(`are told of ${rule}, and of nothing else`, async () => {
      assert.deepEqual(await problemsOf({ 'p.json': file }, 'p.json'), [problem]);
    });
  }
});
