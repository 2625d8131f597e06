import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LONGEST, MOST } from '../../src/content/limits.js';
import { readExtension } from '../../src/content/read-extension.js';
import { readPack } from '../../src/content/read-pack.js';
import { readProfile } from '../../src/content/read-profile.js';
import { schemaProblems } from '../../tools/checks/rules/schema-rule.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { countWork } from '../support/count-work.js';
import { smallPack, spoiledPack } from './small-pack.js';

const many = <Item>(count: number, make: (index: number) => Item): Item[] => Array.from({ length: count }, (_, index) => make(index));

const named = <Item>(count: number, item: Item): Record<string, Item> => Object.fromEntries(many(count, (index) => [`n${index}`, item]));

const small = smallPack();
const [question] = small.faq.sections[0]!.items;
const [table] = small.risk.groups;
const [step] = small.timeline.steps;
const TERM = { forms: ['zo'], text: 'Uitleg.' };

type Path = (string | number)[];

/** What may be there so many times, and how a file with that many is made. */
const LISTS: [what: string, most: number, path: Path, make: (count: number) => unknown][] = [
  ['words to explain', MOST.entries, ['glossary'], (count) => named(count, TERM)],
  ['forms of a word', MOST.forms, ['glossary'], (count) => ({ a: { ...TERM, forms: many(count, String) } })],
  ['letters in a form', LONGEST.form, ['glossary'], (count) => ({ a: { ...TERM, forms: ['a'.repeat(count)] } })],
  ['characters of an explanation', LONGEST.words, ['glossary'], (count) => ({ a: { ...TERM, text: 'a'.repeat(count) } })],
  ['groups of synonyms', MOST.entries, ['synonyms'], (count) => many(count, () => ['a', 'b'])],
  ['sections', MOST.entries, ['faq', 'sections'], (count) => many(count, () => ({ id: 'a', title: 'a', items: [] }))],
  ['questions in a section', MOST.questions, ['faq', 'sections', 0, 'items'], (count) => many(count, () => question)],
  ['paragraphs', MOST.entries, ['faq', 'sections', 0, 'items', 0, 'answer'], (count) => many(count, () => 'a')],
  ['pieces of a line', MOST.entries, ['disclaimer'], (count) => many(count, () => 'a')],
  ['sources of a text', MOST.ids, ['contact', 'accordingTo'], (count) => many(count, () => 'study')],
  ['tables', MOST.entries, ['risk', 'groups'], (count) => many(count, () => ({ ...table!, rows: table!.rows.slice(0, 1) }))],
  ['rows', MOST.rows, ['risk', 'groups', 0, 'rows'], (count) => many(count, () => table!.rows[0])],
  ['signs', MOST.entries, ['timeline', 'whenToCall', 'signs'], (count) => many(count, (index) => ({ id: `s${index}`, text: 'koorts' }))],
  ['steps', MOST.entries, ['timeline', 'steps'], (count) => many(count, () => step)],
  [
    'figures',
    MOST.figures,
    ['figures'],
    (count) => ({ ...small.figures, ...named(count - Object.keys(small.figures).length, small.figures.of) }),
  ],
  ['sources', MOST.sources, ['sources'], (count) => ({ ...small.sources, ...named(count - 1, small.sources.study) })],
  ['characters of a range', LONGEST.range, ['range'], (count) => `{low}{high}${'a'.repeat(count - 11)}`],
];

for (const [what, most, path, make] of LISTS) {
  test(`reads a pack with ${most} ${what}, and says what is wrong with one more`, () => {
    const [full, over] = [most, most + 1].map((count) => spoiledPack(path, make(count)));
    assert.deepEqual(schemaProblems('pack', full), []);
    readPack(full);
    assert.throws(() => readPack(over), { name: 'Error', message: new RegExp(`should be (?:text )?of at most ${most} `) });
    assert.match(schemaProblems('pack', over).join(), new RegExp(`should have at most ${most}`));
  });
}

const sections = (questions: number): unknown =>
  many(4, (index) => ({ id: `s${index}`, title: 'a', items: many(questions / 4, () => ({ id: 'q', question: 'a', answer: ['a'] })) }));

test('counts the questions of all sections together', () => {
  readPack(spoiledPack(['faq', 'sections'], sections(MOST.questions)));
  assert.throws(() => readPack(spoiledPack(['faq', 'sections'], sections(MOST.questions + 4))), {
    message: `faq should be of at most ${MOST.questions} questions; it has more`,
  });
});

test('counts the rows of all tables together', () => {
  const groups = many(2, () => ({ ...table!, rows: many(MOST.rows / 2 + 1, () => table!.rows[0]) }));
  assert.throws(() => readPack(spoiledPack(['risk', 'groups'], groups)), {
    message: `risk should be of at most ${MOST.rows} rows; it has more`,
  });
});

test('counts the synonyms of all groups together', () => {
  const groups = many(MOST.entries, () => many(MOST.synonyms / MOST.entries + 1, () => 'a'));
  assert.throws(() => readPack(spoiledPack(['synonyms'], groups)), {
    message: `synonyms should be of at most ${MOST.synonyms} words and expressions; it has more`,
  });
});

test('refuses a file that is too long in all', () => {
  const answers = many(20, (index) => ({ id: `q${index}`, question: 'a', answer: ['a'.repeat(16_000)] }));
  assert.throws(() => readPack(spoiledPack(['faq', 'sections', 0, 'items'], answers)), {
    message: `the file should be of at most ${MOST.file} characters; it has more`,
  });
});

test('refuses a pack that is too much once its hard words and sources are written out', () => {
  const glossary = Object.fromEntries(many(MOST.entries, (index) => [`t${index}`, { forms: [`w${index}x`], text: 'Uitleg.' }]));
  const items = many(MOST.questions, (index) => ({ id: `q${index}`, question: 'a', answer: [many(20, (at) => `w${at}x`).join(' ')] }));
  const pack = readPack({ ...small, glossary, faq: { sections: [{ id: 'a', title: 'a', items }] } });
  assert.throws(() => toPackProse(pack), /^Error: faq, with its explained words and sources, should be of at most 4000 /);
});

const extension = (changes: object): unknown => ({ schemaVersion: 2, extends: 'miscarriage', lang: 'nl', ...changes });

const EXTENSIONS: [what: string, most: number, make: (count: number) => object][] = [
  ['things left out', MOST.leftOut, (count) => ({ leaveOut: many(count, String) })],
  [
    'questions',
    MOST.questions,
    (count) => ({ items: many(count, () => ({ section: 'a', item: { id: 'q', question: 'a', answer: [] } })) }),
  ],
  ['steps', MOST.entries, (count) => ({ steps: many(count, () => ({ id: 'a', when: 'a', title: 'a', text: [] })) })],
];

for (const [what, most, make] of EXTENSIONS) {
  test(`reads changes with ${most} ${what}, and says what is wrong with one more`, () => {
    assert.deepEqual(schemaProblems('extension', extension(make(most))), []);
    readExtension(extension(make(most)));
    assert.throws(() => readExtension(extension(make(most + 1))), { message: new RegExp(`should be of at most ${most} entries`) });
    assert.match(schemaProblems('extension', extension(make(most + 1))).join(), new RegExp(`should have at most ${most}`));
  });
}

const LINE = { label: 'Overdag', number: '112' };
const RULE = { opens: '08:00', closes: '16:30' };
const profile = (changes: object): object => ({ schemaVersion: 1, organisation: 'A', timeZone: 'Europe/Amsterdam', ...changes });

const PROFILES: [what: string, most: number, name: 'lines' | 'pages', entry: object][] = [
  ['lines', MOST.lines, 'lines', LINE],
  ['pages', MOST.pages, 'pages', { title: 'a', url: '/a' }],
];

for (const [what, most, name, entry] of PROFILES) {
  test(`keeps ${most} ${what} of a profile and says that the others aren't shown`, () => {
    const refused: string[] = [];
    const read = readProfile(profile({ [name]: many(most + 10, () => entry) }), (problem) => refused.push(problem));
    assert.equal(read[name]?.length, most);
    assert.deepEqual(refused, [`${name} should be of at most ${most} entries; the others aren't shown.`]);
    assert.match(
      schemaProblems('profile', profile({ [name]: many(most + 1, () => entry) })).join(),
      new RegExp(`should have at most ${most}`),
    );
  });
}

test('keeps the thresholds of a profile that has too many, less those', () => {
  const thresholds = { texts: many(MOST.thresholds + 1, String), reviewedBy: 'A. Arts', reviewedOn: '2026-06-01' };
  assert.equal(readProfile(profile({ thresholds })).thresholds?.texts.length, MOST.thresholds);
});

test('keeps the lines whose hours are too much, without those hours', () => {
  const refused: string[] = [];
  const hours = many(150, (index) => ({
    ...RULE,
    validFrom: `20${10 + (index % 90)}-0${1 + (index % 9)}-01`,
    validThrough: `20${10 + (index % 90)}-0${1 + (index % 9)}-01`,
  }));
  const lines = many(3, (index) => ({ label: `Lijn ${index}`, number: '112', openingHours: hours }));
  const read = readProfile(profile({ lines }), (problem) => refused.push(problem));
  assert.deepEqual(
    read.lines?.map(({ label }) => label),
    ['Lijn 0', 'Lijn 1', 'Lijn 2'],
  );
  assert.ok(
    refused.includes(`lines[1].openingHours: all lines have more than ${MOST.rules} rules; nobody is told whether this line is open.`),
  );
});

test('reads and writes out a pack of twice the length with twice the work', () => {
  const pack = (count: number): unknown => ({
    ...small,
    glossary: Object.fromEntries(many(count, (index) => [`t${index}`, { forms: [`w${index}x`], text: 'Uitleg.' }])),
    faq: {
      sections: [
        {
          id: 'a',
          title: 'a',
          items: many(2 * count, (index) => ({ id: `q${index}`, question: 'Hoe?', answer: ['Zo gaat het, met {of}.'] })),
        },
      ],
    },
  });
  const [half, whole] = [MOST.entries / 2, MOST.entries].map((count) => countWork(() => toPackProse(readPack(pack(count)))));
  assert.ok(whole! < 2.2 * half!, `${half} ${whole}`);
});
