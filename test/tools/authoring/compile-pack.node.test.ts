import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compilePack } from '../../../tools/authoring/compile-pack.js';
import { ContentError } from '../../../tools/authoring/content-error.js';
import { readPack } from '../../../src/content/read-pack.js';
import { toPackProse } from '../../../src/prose/pack-prose.js';
import { smallContent, type SmallContent } from './small-content.js';

const compile = ({ outline, faq, base, words }: SmallContent) =>
  compilePack('nl', outline, faq, base, words, { reviewStatus: 'written', reviewedBy: null });

test('puts a pack together that a browser can read', () => {
  const pack: unknown = JSON.parse(JSON.stringify(compile(smallContent())));
  assert.deepEqual(readPack(pack), pack);
});

test('carries what each kind of line is called to what widgets show', () => {
  const content = smallContent();
  const pack = readPack(JSON.parse(JSON.stringify(compile(content))));
  assert.deepEqual(toPackProse(pack).help?.lines, content.words.help.lines);
});

test('makes text of Markdown and keeps facts, notes and their sources', () => {
  assert.deepEqual(compile(smallContent()).faq?.sections[0]?.items[0], {
    id: 'first',
    question: 'Hoe vaak?',
    summary: 'Soms.',
    answer: [['Het zijn er ', { strong: '{chance}' }, '.'], { list: ['een', 'twee'] }],
    facts: ['F006'],
    accordingTo: ['leaflet', 'guideline'],
    earlier: { text: 'Vroeger minder.', facts: ['F007'], whole: true },
  });
});

test('takes along only the figures and sources that are named, and of them what a pack has to say', () => {
  const { figures, sources } = compile(smallContent());
  assert.deepEqual(figures['chance'], { low: 17, high: 20, unit: 'of-100', population: 'women', accordingTo: ['leaflet'] });
  assert.deepEqual(Object.keys(figures), ['chance', 'of', 'weeks']);
  assert.deepEqual(sources['leaflet'], { title: 'Folder', publisher: 'Een ziekenhuis', about: 'Over vrouwen.' });
  assert.deepEqual(Object.keys(sources), ['guideline', 'leaflet']);
});

test('carries the review that it was given, and no other', () => {
  assert.deepEqual(compile(smallContent()).review, { reviewStatus: 'written', reviewedBy: null });
});

test('keeps the order of the outline, whatever the order of the words', () => {
  const content = smallContent();
  content.outline.faq[0]!.items.push({ id: 'second', facts: [] });
  content.faq.items = { second: { question: 'En dan?', answer: ['Dan dit.'] }, ...content.faq.items };
  assert.deepEqual(
    compile(content).faq?.sections[0]?.items.map(({ id }) => id),
    ['first', 'second'],
  );
});

const FAULTS: [fault: string, spoil: (content: SmallContent) => void, sentence: string][] = [
  ['words of an item are missing', ({ faq }) => (faq.items = {}), 'faq.json, item, "first": there are no words for it.'],
  ['words of a section are missing', ({ faq }) => (faq.sections = {}), 'faq.json, section, "about": there are no words for it.'],
  [
    'words of a row are missing',
    ({ words }) => (words.risk.groups['by-age']!.rows = {}),
    'risk.json, group, "by-age", row, "young": there are no words for it.',
  ],
  ['words of a group are missing', ({ words }) => (words.risk.groups = {}), 'risk.json, group, "by-age": there are no words for it.'],
  [
    'words of a statement are missing',
    ({ words }) => (words.risk.statements = {}),
    'risk.json, statement, "overall": there are no words for it.',
  ],
  ['words of a step are missing', ({ words }) => (words.timeline.steps = {}), 'timeline.json, step, "later": there are no words for it.'],
  ['words of a related pack are missing', ({ faq }) => (faq.related = {}), 'faq.json, related, "other": there are no words for it.'],
  [
    'an item is not in the outline',
    ({ faq }) => (faq.items['extra'] = { question: 'Wat?', answer: [] }),
    'faq.json, item "extra": this id isn\'t in pack.json.',
  ],
  [
    'a section is not in the outline',
    ({ faq }) => (faq.sections['extra'] = { title: 'Wat', teaser: 'Dit.' }),
    'faq.json, section, "extra": this id isn\'t in pack.json.',
  ],
  [
    'a step is not in the outline',
    ({ words }) => (words.timeline.steps['extra'] = { when: 'Ooit', title: 'Ooit', text: [] }),
    'timeline.json, step, "extra": this id isn\'t in pack.json.',
  ],
  [
    'a line about older texts stands in pack.json only',
    ({ faq }) => delete faq.items['first']!.earlier,
    'faq.json, item, "first": "earlier" stands in pack.json but not in the words.',
  ],
  [
    'a line about older texts stands in the words only',
    ({ outline }) => delete outline.faq[0]!.items[0]!.earlier,
    'faq.json, item, "first": "earlier" stands in the words but not in pack.json.',
  ],
  [
    'a text names no known figure',
    ({ faq }) => (faq.items['first']!.summary = 'Wel {lots}.'),
    'figures.json: there is no "lots", which a text names.',
  ],
  [
    'a text names an inherited figure',
    ({ faq }) => (faq.items['first']!.summary = '{constructor}'),
    'figures.json: there is no "constructor", which a text names.',
  ],
  [
    'a text names a bound outside the range',
    ({ words }) => (words.contact.text = ['{low}']),
    'figures.json: there is no "low", which a text names.',
  ],
  [
    'a row names no known figure',
    ({ outline }) => (outline.risk!.groups[0]!.rows[0]!.figure = 'lots'),
    'figures.json: there is no "lots", which a text names.',
  ],
  [
    'a step names no known figure',
    ({ outline }) => (outline.timeline!.steps[0]!.span = { from: 'lots' }),
    'figures.json: there is no "lots", which a text names.',
  ],
  [
    'an item names no known source',
    ({ outline }) => (outline.faq[0]!.items[0]!.accordingTo = ['hearsay']),
    'sources.json: there is no "hearsay", which a text names.',
  ],
  [
    'a figure names no known source',
    ({ base }) => (base.figures['chance']!.accordingTo = ['hearsay']),
    'sources.json: there is no "hearsay", which a text names.',
  ],
  [
    'an answer holds HTML',
    ({ faq }) => (faq.items['first']!.answer = ['<b>nu</b>']),
    'faq.json, item, "first": Markdown\'s "html" isn\'t part of the subset (paragraphs, lists, **bold**, [links](https://…)).',
  ],
  [
    'a teaser holds two paragraphs',
    ({ faq }) => (faq.sections['about']!.teaser = 'Een.\n\nTwee.'),
    'faq.json, section, "about": should be one paragraph.',
  ],
  [
    'a step links astray',
    ({ words }) => (words.timeline.steps['later']!.text = ['[a](//evil.example)']),
    'timeline.json, step, "later": "//evil.example" isn\'t an address a reader can follow.',
  ],
  [
    'the contact text holds a picture',
    ({ words }) => (words.contact.text = ['![a](/b.png)']),
    'contact.json: Markdown\'s "image" isn\'t part of the subset (paragraphs, lists, **bold**, [links](https://…)).',
  ],
];

for (const [fault, spoil, sentence] of FAULTS) {
  test(`says in one sentence where ${fault}`, () => {
    const content = smallContent();
    spoil(content);
    assert.throws(
      () => compile(content),
      (error) => {
        assert.ok(error instanceof ContentError, String(error));
        assert.deepEqual(error.problems, [sentence]);
        return true;
      },
    );
  });
}

for (const part of ['sections', 'items', 'related'] as const) {
  test(`says that faq.json is wrong when its ${part} are not there`, () => {
    const content = smallContent();
    Reflect.deleteProperty(content.faq, part);
    assert.throws(
      () => compile(content),
      (error) => error instanceof ContentError && error.problems.every((problem) => problem.startsWith('faq.json')),
    );
  });
}

test('names all faults at once', () => {
  const content = smallContent();
  content.faq.items['first']!.answer = ['# Kop'];
  content.faq.items['first']!.summary = '{lots}';
  content.words.timeline.steps = {};
  assert.throws(
    () => compile(content),
    (error) => error instanceof ContentError && error.problems.length >= 2 && error.message === error.problems.join('\n'),
  );
});
