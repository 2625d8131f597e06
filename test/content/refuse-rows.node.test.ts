import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../tools/authoring/read-content.js';
import type { Pack } from '../../src/content/pack.js';
import { readExtension } from '../../src/content/read-extension.js';
import { readPack } from '../../src/content/read-pack.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { textOf } from '../prose/prose-text.js';
import { smallPack } from './small-pack.js';

type Row = Record<string, unknown>;

const GOOD: Row = { id: 'old', figure: 'other', label: 'Oud', yes: '{other} van de {of}', no: '{other|rest} van de {of}' };
const OTHER = { value: 12, unit: 'of-100', population: 'zwangerschappen', accordingTo: ['study'] };

/** A pack with a good row and a spoiled one, and a figure of which something is changed or taken away. */
const packWithRow = (row: unknown, figure: object = {}): unknown => {
  const pack = smallPack();
  const chance = Object.fromEntries(Object.entries({ ...pack.figures.chance, ...figure }).filter(([, value]) => value !== undefined));
  const [group] = pack.risk.groups;
  return {
    ...pack,
    risk: { ...pack.risk, groups: [{ ...group, rows: [row, GOOD] }] },
    figures: { ...pack.figures, chance, other: OTHER },
  };
};

const read = (value: unknown): { pack: Pack; refused: string[] } => {
  const refused: string[] = [];
  return { pack: readPack(value, (problem) => refused.push(problem)), refused };
};

const young = (changes: Row = {}): Row => ({ ...smallPack().risk.groups[0]!.rows[0], ...changes });

const LACKING: [what: string, row: unknown, figure: object, sentence: string][] = [
  [
    'a denominator',
    young({ yes: '{chance} zwangerschappen', no: '{chance|rest} zwangerschappen' }),
    {},
    'the row "young" isn\'t shown: it has no denominator in "yes", no denominator in "no".',
  ],
  [
    'a denominator of a hundred',
    young({ yes: '{chance} van de {weeks}' }),
    {},
    'the row "young" isn\'t shown: it has no denominator in "yes".',
  ],
  [
    'a figure out of a hundred',
    young({ figure: 'weeks', yes: '{weeks} van de {of}', no: '{weeks|rest} van de {of}' }),
    {},
    'the row "young" isn\'t shown: it has no figure "weeks" with the unit of-100.',
  ],
  [
    'a figure that is there',
    young({ figure: 'toString', yes: '{chance} van de {of}' }),
    {},
    'the row "young" isn\'t shown: it has no figure "toString" with the unit of-100.',
  ],
  ['a population', young(), { population: undefined }, 'the row "young" isn\'t shown: it has no population in the figure "chance".'],
  [
    'a population that says something',
    young(),
    { population: ' ' },
    'the row "young" isn\'t shown: it has no population in the figure "chance".',
  ],
  ['a source', young(), { accordingTo: [] }, 'the row "young" isn\'t shown: it has no known source in the figure "chance".'],
  [
    'a list of sources',
    young(),
    { accordingTo: undefined },
    'the row "young" isn\'t shown: it has no known source in the figure "chance".',
  ],
  [
    'a source that is there',
    young(),
    { accordingTo: ['rumour'] },
    'the row "young" isn\'t shown: it has no known source in the figure "chance".',
  ],
  ['the frame of what happens', young({ yes: 'Soms, van de {of}' }), {}, 'the row "young" isn\'t shown: it has no {chance} in "yes".'],
  [
    'the frame of what is left',
    young({ no: '{chance} van de {of}' }),
    {},
    'the row "young" isn\'t shown: it has no {chance|rest} in "no".',
  ],
  ['a second sentence', young({ no: undefined }), {}, 'the row "young" isn\'t shown: risk.groups[0].rows[0].no should be text.'],
  ['a sentence of words', young({ yes: 17 }), {}, 'the row "young" isn\'t shown: risk.groups[0].rows[0].yes should be text.'],
  ['a name', young({ id: undefined }), {}, 'the row "risk.groups[0].rows[0]" isn\'t shown: risk.groups[0].rows[0].id should be text.'],
  ['the form of a row', null, {}, 'the row "risk.groups[0].rows[0]" isn\'t shown: risk.groups[0].rows[0] should be an object.'],
];

for (const [what, row, figure, sentence] of LACKING) {
  test(`leaves out a row without ${what}, says so in one sentence, and keeps the rest of the pack`, () => {
    const { pack, refused } = read(packWithRow(row, figure));
    assert.deepEqual(refused, [sentence]);
    assert.deepEqual(
      pack.risk?.groups.map(({ id, rows }) => [id, rows]),
      [['by-age', [GOOD]]],
    );
    const { faq, risk, timeline } = toPackProse(pack);
    const words = [...faq, ...risk, ...timeline].map((node) => textOf(node)).join(' ');
    for (const kept of ['Hoe vaak is dit?', 'Naar leeftijd', 'Oud', '88 van de 100', 'De weken erna'])
      assert.ok(words.includes(kept), kept);
    assert.ok(!words.includes('Jong'));
  });
}

test('leaves out a table when none of its rows can be shown', () => {
  const { pack, refused } = read({
    ...smallPack(),
    figures: { ...smallPack().figures, chance: { value: 4, unit: 'weeks', accordingTo: [] } },
  });
  assert.deepEqual(pack.risk?.groups, []);
  assert.equal(refused.length, 1);
});

test('leaves the table of a built-in pack in its place when the hospital’s has no row to show', () => {
  const [group] = smallPack().risk.groups;
  const refused: string[] = [];
  const { groups } = readExtension({ schemaVersion: 2, extends: 'miscarriage', lang: 'nl', groups: [group] }, (problem) =>
    refused.push(problem),
  );
  assert.deepEqual(groups, []);
  assert.equal(refused.length, 1);
  assert.match(refused[0] ?? '', /^the row "young" isn't shown: it has no figure "chance" with the unit of-100/);
});

test('refuses no row of the built-in packs', async () => {
  for (const { packs } of await readContent('content')) {
    for (const pack of Object.values(packs)) {
      const { pack: readBack, refused } = read(JSON.parse(JSON.stringify(pack)));
      assert.deepEqual(refused, []);
      assert.equal(readBack.risk?.groups.flatMap(({ rows }) => rows).length, 5);
    }
  }
});
