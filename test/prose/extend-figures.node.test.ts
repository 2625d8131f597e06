import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExtension } from '../../src/content/read-extension.js';
import { readPack } from '../../src/content/read-pack.js';
import { extendPack } from '../../src/prose/extend-pack.js';
import { toPackProse, type PackProse } from '../../src/prose/pack-prose.js';
import { attributeOf, type ProseNode } from '../../src/prose/prose-node.js';
import { BACKGROUND, FIGURES, MORE } from '../../src/prose/risk-names.js';
import { withoutEarlier } from '../../src/prose/widget-prose.js';
import { smallPack } from '../content/small-pack.js';
import { textOf, withClass } from './prose-text.js';

/** Two tables, the second with a source of its own and what older texts say of it, and two statements. */
const pack = (changes: object = {}): object => {
  const small = smallPack();
  const [byAge] = small.risk.groups;
  const second = {
    ...byAge!,
    id: 'second',
    title: 'Tweede tabel',
    accordingTo: ['other'],
    earlier: { text: 'Vroeger stond er iets anders.', facts: [] },
  };
  return {
    ...small,
    id: 'miscarriage',
    mainSource: 'study',
    sources: { ...small.sources, other: { title: 'Ander onderzoek', publisher: 'Een ander blad', published: '2019' } },
    risk: {
      ...small.risk,
      open: 'Cijfers bekijken',
      more: 'Meer uitleg',
      statements: [
        { id: 'overall', title: 'Hoe vaak?', text: ['Vaak.'] },
        { id: 'goes-well', title: 'Hoe gaat het verder?', text: ['Goed.'] },
      ],
      groups: [byAge, second],
      ...changes,
    },
  };
};

const base = toPackProse(readPack(pack()));
const extended = (changes: object): PackProse => {
  const { prose, problems } = extendPack(base, readExtension({ schemaVersion: 2, extends: 'miscarriage', lang: 'nl', ...changes }));
  assert.deepEqual(problems, []);
  return prose;
};

const nameOf = (node: ProseNode): string => attributeOf(node, 'class') ?? (typeof node === 'string' ? '' : node.tag);

/** What stands in a fold, one line each: titles by their words, the rest by what it is. */
const outline = (nodes: readonly ProseNode[]): string[] =>
  nodes.flatMap((node) => {
    const name = nameOf(node);
    if (name === FIGURES || name === MORE)
      return [`${name} {`, ...outline((typeof node === 'object' && node.children?.slice(1)) || []), `} ${name}`];
    return name === 'h2' ? textOf(node) : name;
  });

const TABLES = ['Naar leeftijd', 'table', 'Tweede tabel', 'table'];
const STATEMENTS = ['Hoe vaak?', 'p', 'Hoe gaat het verder?', 'p'];
const NOTES = ['nazorg-note-both-chosen', 'nazorg-note-between-rows', 'nazorg-note-no-figure-age', 'nazorg-note-no-figure-miscarriages'];
const folded = (tables: readonly string[], others: readonly string[]): string[] => [
  `${FIGURES} {`,
  ...tables,
  `${MORE} {`,
  ...others,
  `} ${MORE}`,
  `} ${FIGURES}`,
];

const foldIn = ({ risk }: PackProse): string[] => outline(risk.filter((node) => nameOf(node) === FIGURES));

const GROUP = {
  title: 'Onze cijfers',
  columns: { group: 'Groep', yes: 'Wel', no: 'Niet' },
  earlier: { text: 'Eerder telden we anders.', facts: [] },
  rows: [{ id: 'all', figure: 'some', label: 'Iedereen', yes: '{some} van de {of}', no: '{some|rest} van de {of}' }],
};
const BROUGHT = {
  figures: {
    of: { value: 100, unit: 'denominator', accordingTo: ['us'] },
    some: { value: 12, unit: 'of-100', population: 'iedereen', accordingTo: ['us'] },
  },
  sources: { us: { title: 'Onze telling', publisher: 'Ons ziekenhuis' } },
};
const OURS = ['Onze cijfers', 'table', 'nazorg-earlier', 'nazorg-source'];

test('keeps tables apart from what else there is to say of them, and names the table there', () => {
  assert.deepEqual(foldIn(base), folded(TABLES, [...STATEMENTS, ...NOTES, BACKGROUND]));
  assert.deepEqual(
    withClass(base.risk, BACKGROUND).map((about) => textOf(about)),
    ['Tweede tabelVroeger stond er iets anders.Bron Ander onderzoek (2019).'],
  );
});

test('changes nothing in a fold when there is nothing to change', () => {
  assert.deepEqual(extended({}).risk, base.risk);
});

test('leaves out a table with what older texts say of it and its source', () => {
  const { risk } = extended({ leaveOut: ['group/second'] });
  assert.deepEqual(foldIn({ ...base, risk }), folded(['Naar leeftijd', 'table'], [...STATEMENTS, ...NOTES]));
  assert.doesNotMatch(textOf(...risk.filter((node) => nameOf(node) === FIGURES)), /Tweede|Vroeger|Ander onderzoek/);
});

test('leaves out a statement, and all of them, and keeps the notes', () => {
  assert.deepEqual(
    foldIn(extended({ leaveOut: ['statement/overall'] })),
    folded(TABLES, ['Hoe gaat het verder?', 'p', ...NOTES, BACKGROUND]),
  );
  assert.deepEqual(foldIn(extended({ leaveOut: ['statement/overall', 'statement/goes-well'] })), folded(TABLES, [...NOTES, BACKGROUND]));
});

test('leaves out every table and every statement, and keeps the notes where they were', () => {
  const leaveOut = ['group/by-age', 'group/second', 'statement/overall', 'statement/goes-well'];
  assert.deepEqual(foldIn(extended({ leaveOut })), folded([], NOTES));
});

test('puts a table in the place of the one with its id, with its own source and earlier words instead of the old ones', () => {
  const prose = extended({ groups: [{ ...GROUP, id: 'second' }], ...BROUGHT });
  assert.deepEqual(foldIn(prose), folded(['Naar leeftijd', 'table', ...OURS], [...STATEMENTS, ...NOTES]));
  const words = textOf(...prose.risk.filter((node) => nameOf(node) === FIGURES));
  assert.match(words, /Eerder telden we anders\.Bron Onze telling/);
  assert.doesNotMatch(words, /Vroeger stond|Ander onderzoek/);
});

test('puts a table in the place of the first, and leaves the background of the second', () => {
  const prose = extended({ groups: [{ ...GROUP, id: 'by-age' }], ...BROUGHT });
  assert.deepEqual(foldIn(prose), folded([...OURS, 'Tweede tabel', 'table'], [...STATEMENTS, ...NOTES, BACKGROUND]));
});

test('adds a table behind the last one, outside of the inner fold', () => {
  const prose = extended({ groups: [{ ...GROUP, id: 'ours' }], ...BROUGHT });
  assert.deepEqual(foldIn(prose), folded([...TABLES, ...OURS], [...STATEMENTS, ...NOTES, BACKGROUND]));
});

test('puts a statement in the place of the one with its id, and a new one behind the last, in the inner fold', () => {
  const statement = { title: 'Bij ons', text: ['Zo.'] };
  assert.deepEqual(
    foldIn(extended({ statements: [{ ...statement, id: 'overall' }] })),
    folded(TABLES, ['Bij ons', 'p', 'Hoe gaat het verder?', 'p', ...NOTES, BACKGROUND]),
  );
  assert.deepEqual(
    foldIn(extended({ statements: [{ ...statement, id: 'ours' }] })),
    folded(TABLES, [...STATEMENTS, 'Bij ons', 'p', ...NOTES, BACKGROUND]),
  );
});

test('keeps the title, the lead and what closes the part outside of the fold', () => {
  const outside = ({ risk }: PackProse): string[] => risk.map(nameOf).filter((name) => !/^nazorg-pro/.test(name));
  assert.deepEqual(outside(extended({ leaveOut: ['group/by-age'] })), outside(base));
  assert.deepEqual(outside(base).slice(0, 3), ['h1', 'p', FIGURES]);
});

test('hides what older texts say, with the name of a table of which nothing else is said', () => {
  const hidden = (prose: PackProse): string[] => withClass(withoutEarlier(prose.risk), BACKGROUND).map((about) => textOf(about));
  assert.deepEqual(hidden(base), ['Tweede tabelBron Ander onderzoek (2019).']);
  const [first, { accordingTo: _, ...second }] = (pack() as { risk: { groups: [object, { accordingTo: string[] }] } }).risk.groups;
  assert.deepEqual(hidden(toPackProse(readPack(pack({ groups: [first, second] })))), []);
});

test('keeps everything of a table together in a pack that has no words for an inner fold', () => {
  const { risk } = toPackProse(readPack(pack({ more: undefined })));
  assert.deepEqual(outline(risk.filter((node) => nameOf(node) === FIGURES)), [
    `${FIGURES} {`,
    ...TABLES,
    'nazorg-earlier',
    'nazorg-source',
    ...STATEMENTS,
    ...NOTES,
    `} ${FIGURES}`,
  ]);
});
