import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFiles, problemsOf } from './check-files.js';

const HURTFUL = ['mis', 'lukt'].join('');
const LABEL = { nl: 'Afdeling', en: 'Ward' };
const LINE = { label: LABEL, number: '+31243614788', display: '(024) 361 47 88' };

const profile = (...lines: object[]): object => ({ schemaVersion: 1, organisation: 'Voorbeeldziekenhuis', lines });

describe('what the lines of a profile are for', () => {
  it('remarks which labels pages in other languages show as they are', async () => {
    const lines = [
      { ...LINE, label: 'Afdeling' },
      LINE,
      { ...LINE, label: { nl: 'Nacht' } },
      { ...LINE, label: 'Nacht', kind: 'out-of-hours' },
    ];
    assert.deepEqual(await checkFiles({ 'p.json': profile(...lines) }, 'p.json'), {
      lines: [
        'p.json, lines: pages in other languages show the label of line 1, 3 as it is; write it for each language, or write a "kind" in its place, which we translate. (no problem)',
        'No problems in p.json.',
      ],
      code: 0,
    });
  });

  it('finds nothing wrong with a line that has a kind in the place of a label', async () => {
    const { label: _label, ...line } = LINE;
    assert.deepEqual(await problemsOf({ 'p.json': profile({ ...line, kind: 'out-of-hours' }) }, 'p.json'), []);
  });

  const rows: [rule: string, file: object, problem: string][] = [
    [
      'an empty label',
      profile({ ...LINE, label: ' ', kind: 'out-of-hours' }),
      'p.json, line 1: has no label; say in plain words what it is for.',
    ],
    [
      'an empty label in one language',
      profile({ ...LINE, label: { ...LABEL, en: '' } }),
      'p.json, line 1: has no label in "en"; say in plain words what it is for, or take "en" out.',
    ],
    [
      'a label in a language that does not exist',
      profile({ ...LINE, label: { ...LABEL, 'dutch!': 'Afdeling' } }),
      'p.json, line 1: "dutch!" isn\'t the tag of a language; write it as nl or en.',
    ],
    [
      'a line without a label and without a kind',
      profile({ number: '112' }),
      'p.json, line 1: should be: A telephone line: its number, with a label, or with a kind that we have words for.',
    ],
    [
      'a word that hurts in a label',
      profile({ ...LINE, label: `Als het ${HURTFUL}`, kind: 'out-of-hours' }),
      `p.json, line 1: "${HURTFUL}" hurts people who lost a pregnancy; choose other words.`,
    ],
    [
      'a word that hurts in a label of a language',
      profile({ ...LINE, label: { ...LABEL, nl: `Als het ${HURTFUL}` } }),
      `p.json, line 1, nl: "${HURTFUL}" hurts people who lost a pregnancy; choose other words.`,
    ],
  ];
  for (const [rule, file, problem] of rows) {
    it(`finds ${rule}, and nothing else`, async () => assert.deepEqual(await problemsOf({ 'p.json': file }, 'p.json'), [problem]));
  }
});
