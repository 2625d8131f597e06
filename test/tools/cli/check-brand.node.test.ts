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
    ['a colour by name', profile({ brand: { action: 'teal' } }), 'p.json, brand, action: should be: A colour as #005ca9.'],
    [
      'a colour that is pale',
      profile({ brand: { action: '#777777', actionDark: '#9cc9f0' } }),
      'p.json, brand, action: #777777 on a light page (#ffffff) has a contrast of 4.48, and needs 7; choose a darker one.',
    ],
    [
      'a colour that is dark on a dark page',
      profile({ brand: { action: '#00539b', actionDark: '#00539b' } }),
      'p.json, brand, actionDark: #00539b on a dark page (#11181c) has a contrast of 2.31, and needs 7; choose a lighter one.',
    ],
    [
      'a colour that is the same on a dark page',
      profile({ brand: { action: '#00539b' } }),
      'p.json, brand, actionDark: #00539b on a dark page (#11181c) has a contrast of 2.31, and needs 7; add a lighter actionDark.',
    ],
    [
      'words too dark for their ground',
      profile({ brand: { action: '#00539b', actionDark: '#9cc9f0', onAction: '#000', onActionDark: '#000' } }),
      'p.json, brand, onAction: #000 on action #00539b has a contrast of 2.71, and needs 7; choose a lighter one.',
    ],
    [
      'words too light for their ground on a dark page',
      profile({ brand: { action: '#00539b', actionDark: '#9cc9f0', onAction: '#fff' } }),
      'p.json, brand, onActionDark: #fff on action #9cc9f0 has a contrast of 1.75, and needs 7; add a darker onActionDark.',
    ],
    [
      'words of when to call too pale for their ground',
      profile({ brand: { urgentInk: '#806020', urgentInkDark: '#fff1d0' } }),
      'p.json, brand, urgentInk: #806020 on urgentSurface #ffecbf has a contrast of 4.98, and needs 7; choose a darker one.',
    ],
    [
      'marks that a page hides',
      profile({ brand: { figureNo: '#88bbcc', figureNoDark: '#88bbcc' } }),
      'p.json, brand, figureNo: #88bbcc on a light page (#ffffff) has a contrast of 2.09, and needs 4.5; choose a darker one.',
    ],
  ];
  for (const [rule, file, problem] of rows) {
    it(`are told of ${rule}, and of nothing else`, async () => {
      assert.deepEqual(await problemsOf({ 'p.json': file }, 'p.json'), [problem]);
    });
  }
});
