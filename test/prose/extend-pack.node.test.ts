import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExtension } from '../../src/content/read-extension.js';
import { readPack } from '../../src/content/read-pack.js';
import { toHashId } from '../../src/domain/hash-id.js';
import { extendPack } from '../../src/prose/extend-pack.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { smallPack } from '../content/small-pack.js';
import { elementsOf, textOf, withClass, withTag, withoutClass } from './prose-text.js';

/** Two sections, two questions, a table, a statement and a step, checked by somebody. */
const pack = (): object => {
  const small = smallPack();
  const [about] = small.faq.sections;
  const [first] = about!.items;
  return {
    ...small,
    id: 'miscarriage',
    labels: { source: 'Bron', reviewed: 'Gelezen door {by} op {on}.' },
    review: { reviewStatus: 'reviewed', reviewedBy: 'Naam van wie tekent', reviewedOn: '2026-10-01' },
    faq: { sections: [about!, { id: 'later', title: 'Later', items: [{ ...first!, id: 'second', question: 'En daarna?' }] }] },
    risk: { ...small.risk, statements: [{ id: 'overall', title: 'Hoe vaak?', text: ['Vaak.'] }] },
  };
};

const base = toPackProse(readPack(pack()));

const extended = (changes: object) => extendPack(base, readExtension({ schemaVersion: 2, extends: 'miscarriage', lang: 'nl', ...changes }));

const questionsOf = (nodes: typeof base.faq): string[] =>
  withTag(withoutClass(nodes, 'nazorg-provenance'), 'summary').map((summary) => textOf(summary));
const headingsOf = (nodes: typeof base.faq): string[] => withTag(nodes, 'h2').map((heading) => textOf(heading));

const ITEM = { id: 'ours', question: 'En bij jullie?', answer: ['Zo.'] };
const STEP = { id: 'visit', when: 'Later', title: 'Controle', text: ['Je komt langs.'] };
const GROUP = {
  id: 'ours',
  title: 'Onze cijfers',
  columns: { group: 'Groep', yes: 'Wel', no: 'Niet' },
  rows: [{ id: 'all', figure: 'some', label: 'Iedereen', yes: '{some} van de {of}', no: '{some|rest} van de {of}' }],
};
const FIGURES = {
  of: { value: 100, unit: 'denominator', accordingTo: ['us'] },
  some: { value: 12, unit: 'of-100', population: 'iedereen', accordingTo: ['us'] },
};
const SOURCES = { us: { title: 'Onze telling', publisher: 'Ons ziekenhuis' } };

test('changes nothing when there is nothing to change', () => {
  assert.deepEqual(extended({}), { prose: base, problems: [] });
});

test('puts a question in the place of the one with its id, with the same address', () => {
  const { prose, problems } = extended({ items: [{ item: { ...ITEM, id: 'first' } }] });
  assert.deepEqual(questionsOf(prose.faq), ['En bij jullie?', 'En daarna?']);
  assert.equal(withTag(prose.faq, 'details')[0]?.attributes?.['id'], toHashId('miscarriage/first'));
  assert.deepEqual(problems, []);
});

test('adds a question at the end of its section, before what closes the widget', () => {
  const { prose } = extended({ items: [{ section: 'about', item: ITEM }] });
  assert.deepEqual(questionsOf(prose.faq), ['Hoe vaak is dit?', 'En bij jullie?', 'En daarna?']);
  assert.equal(withTag(prose.faq, 'details')[1]?.attributes?.['data-section'], 'about');
});

test('leaves out what is named: a question, a section, a table, a step', () => {
  assert.deepEqual(questionsOf(extended({ leaveOut: ['first'] }).prose.faq), ['En daarna?']);
  const { prose, problems } = extended({ leaveOut: ['section/about', 'group/by-age', 'step/later'] });
  assert.deepEqual(questionsOf(prose.faq), ['En daarna?']);
  assert.doesNotMatch(textOf(...prose.faq), /Waarover/);
  assert.equal(withTag(prose.risk, 'table').length, 0);
  assert.deepEqual(headingsOf(prose.timeline), ['Wanneer bel je?']);
  assert.deepEqual(problems, []);
});

test('never leaves out when to call', () => {
  const { prose, problems } = extended({ leaveOut: ['whenToCall', 'step/whenToCall'] });
  assert.deepEqual(prose.timeline, base.timeline);
  assert.equal(problems.length, 1);
});

test('adds a table with its own figures before the notes, and its source to those of the part', () => {
  const { prose } = extended({ groups: [GROUP], figures: FIGURES, sources: SOURCES });
  assert.deepEqual(headingsOf(prose.risk), ['Naar leeftijd', 'Onze cijfers', 'Hoe vaak?']);
  assert.match(textOf(...withTag(prose.risk, 'td')), /Wel 12Niet 8812 van de 100 88 van de 100/);
  assert.match(textOf(...withClass(prose.risk, 'nazorg-provenance')), /Onze telling/);
  const classes = elementsOf(prose.risk).map(({ tag, attributes }) => attributes?.['class'] ?? tag);
  assert.ok(classes.indexOf('nazorg-note-both-chosen') > classes.lastIndexOf('table'));
});

test('adds a step after the others, and a statement after the tables', () => {
  const { prose } = extended({ steps: [STEP], statements: [{ id: 'one', title: 'Los', text: ['Apart.'] }] });
  assert.deepEqual(headingsOf(prose.timeline), ['Wanneer bel je?', 'Later: Later', 'Controle: Later']);
  assert.deepEqual(headingsOf(prose.risk), ['Naar leeftijd', 'Hoe vaak?', 'Los']);
});

test('marks words in another language than those of the pack', () => {
  const { prose } = extended({ lang: 'ar', items: [{ section: 'about', item: ITEM }] });
  const { lang, dir } = withTag(prose.faq, 'details')[1]?.attributes ?? {};
  assert.deepEqual([lang, dir], ['ar', 'rtl']);
});

test('writes a range with a dash in a language of its own, unless it brings words', () => {
  const changes = {
    lang: 'ar',
    groups: [GROUP],
    figures: { ...FIGURES, some: { low: 4, high: 6, unit: 'of-100', population: 'iedereen', accordingTo: ['us'] } },
    sources: SOURCES,
  };
  assert.match(textOf(...withTag(extended(changes).prose.risk, 'td')), /4–6 van de/);
  assert.match(textOf(...withTag(extended({ ...changes, range: '{low} إلى {high}' }).prose.risk, 'td')), /4 إلى 6 van de/);
});

test('claims for changed words no review that was of others', () => {
  const { faq, risk } = extended({ items: [{ section: 'about', item: ITEM }] }).prose;
  assert.equal(withClass(faq, 'nazorg-reviewed').length, 0);
  assert.equal(withClass(faq, 'nazorg-disclaimer')[0]?.attributes?.['data-review-status'], 'draft');
  assert.match(textOf(...withClass(risk, 'nazorg-reviewed')), /Naam van wie tekent/);
  const review = { reviewStatus: 'reviewed', reviewedBy: 'B. Bakker', reviewedOn: '2026-11-01' };
  const checked = extended({ items: [{ section: 'about', item: ITEM }], review }).prose.faq;
  assert.equal(textOf(...withClass(checked, 'nazorg-reviewed')), 'Gelezen door B. Bakker op 1 november 2026.');
});

test('puts a question in the place of one that is left out under the same id', () => {
  const { prose, problems } = extended({ leaveOut: ['first'], items: [{ section: 'about', item: { ...ITEM, id: 'first' } }] });
  assert.deepEqual(questionsOf(prose.faq), ['En bij jullie?', 'En daarna?']);
  assert.deepEqual(problems, []);
});

test('says what it could not place, and shows the rest', () => {
  const { prose, problems } = extended({
    leaveOut: ['gone', 'section/later'],
    items: [
      { item: ITEM },
      { section: 'later', item: { ...ITEM, id: 'two' } },
      { section: 'about', item: { ...ITEM, id: 'section/about' } },
      { item: { ...ITEM, id: 'first' } },
      { item: { ...ITEM, id: 'first', question: 'Nog eens?' } },
    ],
  });
  assert.deepEqual(problems, [
    'leaveOut names "gone", which isn\'t in miscarriage.',
    'the question "ours" is new and needs a section: one of about.',
    'the question "two" is new and needs a section: one of about.',
    '"section/about" can\'t be the id of a question; use small letters and hyphens.',
    '"first" is there twice; the first is used.',
  ]);
  assert.deepEqual(questionsOf(prose.faq), ['En bij jullie?']);
});

test('refuses a figure that it does not bring along', () => {
  assert.throws(() => extended({ items: [{ item: { ...ITEM, answer: ['Het zijn er {some}.'] } }] }), /a text names "some"/);
});
