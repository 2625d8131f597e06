import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExtension } from '../../src/content/read-extension.js';
import { readPack } from '../../src/content/read-pack.js';
import { toOpaqueId } from '../../src/domain/opaque-id.js';
import { extendPack } from '../../src/prose/extend-pack.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { smallPack } from '../content/small-pack.js';
import { textOf, withClass, withTag } from './prose-text.js';

const base = toPackProse(readPack(smallPack()));

const extended = (changes: object) => extendPack(base, readExtension({ schemaVersion: 1, extends: 'small', lang: 'nl', ...changes }));

const questionsOf = (nodes: typeof base.faq): string[] => withTag(nodes, 'summary').map((summary) => textOf(summary));
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
  some: { value: 12, unit: 'of-100', accordingTo: ['us'] },
};
const SOURCES = { us: { title: 'Onze telling', publisher: 'Ons ziekenhuis' } };

test('changes nothing when there is nothing to change', () => {
  assert.deepEqual(extended({}), { prose: base, problems: [] });
});

test('puts a question in the place of the one with its id, with the same address', () => {
  const { prose, problems } = extended({ items: [{ item: { ...ITEM, id: 'first' } }] });
  assert.deepEqual(questionsOf(prose.faq), ['En bij jullie?']);
  assert.equal(withTag(prose.faq, 'details')[0]?.attributes?.['id'], toOpaqueId('small/first'));
  assert.deepEqual(problems, []);
});

test('adds a question at the end of its section, before what closes the widget', () => {
  const { prose } = extended({ items: [{ section: 'about', item: ITEM }] });
  assert.deepEqual(questionsOf(prose.faq), ['Hoe vaak is dit?', 'En bij jullie?']);
  assert.equal(prose.faq.at(-1), base.faq.at(-1));
  assert.equal(withTag(prose.faq, 'details')[1]?.attributes?.['data-section'], 'about');
});

test('leaves out what is named: a question, a section, a table, a step', () => {
  assert.deepEqual(questionsOf(extended({ leaveOut: ['first'] }).prose.faq), []);
  const { prose, problems } = extended({ leaveOut: ['section/about', 'group/by-age', 'step/later'] });
  assert.deepEqual(prose.faq, [base.faq.at(-1)]);
  assert.equal(withTag(prose.risk, 'table').length, 0);
  assert.deepEqual(headingsOf(prose.timeline), ['Wanneer bel je?']);
  assert.deepEqual(problems, []);
});

test('never leaves out when to call', () => {
  const { prose, problems } = extended({ leaveOut: ['whenToCall', 'step/whenToCall'] });
  assert.deepEqual(prose.timeline, base.timeline);
  assert.equal(problems.length, 1);
});

test('adds a table with its own figures, whose source can be opened, before the notes', () => {
  const { prose } = extended({ groups: [GROUP], figures: FIGURES, sources: SOURCES });
  assert.deepEqual(headingsOf(prose.risk), ['Naar leeftijd', 'Onze cijfers']);
  assert.match(textOf(...withTag(prose.risk, 'td')), /12 van de 10088 van de 100/);
  assert.match(textOf(...withClass(prose.risk, 'nazorg-provenance').slice(-1)), /Onze telling/);
  const classes = prose.risk.map((node) => (typeof node === 'object' ? (node.attributes?.['class'] ?? node.tag) : ''));
  assert.ok(classes.indexOf('nazorg-note-both-chosen') > classes.lastIndexOf('nazorg-provenance'));
});

test('adds a step after the others, and a statement after the tables', () => {
  const { prose } = extended({ steps: [STEP], statements: [{ id: 'one', title: 'Los', text: ['Apart.'] }] });
  assert.deepEqual(headingsOf(prose.timeline), ['Wanneer bel je?', 'Later', 'Controle']);
  assert.deepEqual(headingsOf(prose.risk), ['Naar leeftijd', 'Los']);
});

test('marks words in another language than those of the pack', () => {
  const { prose } = extended({ lang: 'ar', items: [{ section: 'about', item: ITEM }] });
  const { lang, dir } = withTag(prose.faq, 'details')[1]?.attributes ?? {};
  assert.deepEqual([lang, dir], ['ar', 'rtl']);
});

test('says what it could not place, and shows the rest', () => {
  const { prose, problems } = extended({
    leaveOut: ['gone', 'first'],
    items: [{ item: ITEM }, { section: 'nowhere', item: { ...ITEM, id: 'two' } }],
  });
  assert.deepEqual(problems, [
    'the question "ours" is new and needs a section: one of about.',
    'the question "two" is new and needs a section: one of about.',
    'leaveOut names "gone", which isn\'t in small.',
  ]);
  assert.deepEqual(questionsOf(prose.faq), []);
});

test('refuses a figure that it does not bring along', () => {
  assert.throws(() => extended({ groups: [GROUP] }), /a text names "some"|a text names "of"/);
});
