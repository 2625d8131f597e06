import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toAuditFacts, type AuditFact } from '../../../tools/audit/facts.js';
import { languagesToProse, toAuditLanguages } from '../../../tools/audit/languages.js';
import { toAuditTexts } from '../../../tools/audit/places.js';
import type { Fact } from '../../../tools/authoring/covered-facts.js';
import { compilePack } from '../../../tools/authoring/compile-pack.js';
import { proseToHtml } from '../../../tools/authoring/prose-to-html.js';
import { readAudit } from '../../../tools/audit/read-audit.js';
import type { LanguageContent } from '../../../tools/authoring/read-content.js';
import type { Pack, Review } from '../../../src/content/pack.js';
import { smallContent } from '../authoring/small-content.js';

const fact = (more: Partial<Fact> = {}): Fact => ({ source: 'leaflet', section: 'one', topic: 'numbers', statement: 'So it is.', ...more });

/** A pack that carries F001 in every place there is. */
const packEverywhere = (lang: string, review: Review, id = 'miscarriage'): Pack => {
  const { outline, faq, base, words } = smallContent();
  const facts = ['F001'];
  outline.id = id;
  outline.faq.forEach((section) => Object.assign(section, { facts, items: section.items.map((item) => ({ ...item, facts })) }));
  outline.related.forEach((related) => Object.assign(related, { facts }));
  const { risk, timeline, contact } = base.shared;
  risk.groups.forEach((group) => Object.assign(group, { facts, rows: group.rows.map((row) => ({ ...row, facts })) }));
  risk.statements.forEach((statement) => Object.assign(statement, { facts }));
  timeline.steps.forEach((step) => Object.assign(step, { facts }));
  timeline.whenToCall.signs.forEach((sign) => Object.assign(sign, { facts }));
  Object.assign(contact, { facts });
  return compilePack(lang, outline, faq, base, words, review);
};

const WRITTEN: Review = { reviewStatus: 'written' };
const DRAFT: Review = { reviewStatus: 'draft' };
const REVIEWED: Review = { reviewStatus: 'reviewed', reviewedBy: 'A. Name, gynaecologist', reviewedOn: '2026-12-05' };

const inLanguage = (lang: string, review: Review): LanguageContent => ({ lang, packs: { miscarriage: packEverywhere(lang, review) } });

const only = (contents: LanguageContent[], facts: Record<string, Fact> = { F001: fact() }, disclaimer: string[] = []): AuditFact =>
  toAuditFacts(toAuditTexts(contents, disclaimer), facts)[0]!;

test('finds a fact in every place that carries it', () => {
  const { places, outcome } = only([inLanguage('nl', WRITTEN)], undefined, ['F001']);
  assert.equal(outcome, 'shown');
  assert.deepEqual(
    places.map(({ widget, kind, id, title }) => [widget, kind, id, title].join(' | ')),
    [
      'faq-accordion | section | about | Waarover',
      'faq-accordion | question | first | Hoe vaak?',
      'faq-accordion | related page | other | Anders',
      'risk-meter | table | by-age | Naar leeftijd',
      'risk-meter | row | by-age/young | Naar leeftijd: Jong',
      'risk-meter | statement | overall | Hoe vaak?',
      'aftercare-timeline | sign | fever | koorts',
      'aftercare-timeline | step | later | Later',
      'contact-card | contact | text | Vragen?',
      'faq-accordion, risk-meter, aftercare-timeline | disclaimer | disclaimer | Algemeen.',
    ],
  );
});

test('names both packs of what they share, and one of a question', () => {
  const packs = { miscarriage: packEverywhere('nl', WRITTEN), other: packEverywhere('nl', WRITTEN, 'other') };
  const { places } = only([{ lang: 'nl', packs }]);
  const packsOf = (kind: string): string[][] => places.filter((place) => place.kind === kind).map((place) => place.packs);
  assert.deepEqual(packsOf('step'), [['miscarriage', 'other']]);
  assert.deepEqual(packsOf('question'), [['miscarriage'], ['other']]);
});

test('says how far each language was checked, Dutch and English first', () => {
  const formal = { 'miscarriage/formal': packEverywhere('nl', DRAFT) };
  const { states } = only([
    inLanguage('ar', DRAFT),
    inLanguage('en', REVIEWED),
    { lang: 'nl', packs: { ...inLanguage('nl', WRITTEN).packs, ...formal } },
  ]);
  assert.deepEqual(Object.entries(states), [
    ['nl', 'written'],
    ['nl-formal', 'draft'],
    ['en', 'reviewed'],
    ['ar', 'draft'],
  ]);
});

test('names the language in which a fact is missing', () => {
  const { outline, faq, base, words } = smallContent();
  const polish = compilePack('pl', outline, faq, base, words, DRAFT);
  const { places, states } = only([inLanguage('nl', WRITTEN), { lang: 'pl', packs: { miscarriage: polish } }]);
  assert.deepEqual(states, { nl: 'written', pl: 'missing' });
  for (const { missing } of places) assert.deepEqual(missing, ['pl']);
});

test('counts the least checked of several texts', () => {
  const packs = { miscarriage: packEverywhere('nl', REVIEWED), other: packEverywhere('nl', DRAFT, 'other') };
  assert.deepEqual(only([{ lang: 'nl', packs }]).states, { nl: 'draft' });
});

for (const [name, review] of [
  ['nobody', { ...REVIEWED, reviewedBy: ' ' }],
  ['no day', { ...REVIEWED, reviewedOn: null }],
] as [string, Review][]) {
  test(`takes no review that names ${name} for one`, () => {
    assert.deepEqual(only([inLanguage('nl', review)]).states, { nl: 'draft' });
  });
}

test('keeps the reason of what is left out, and what the layout does', () => {
  const texts = toAuditTexts([inLanguage('nl', WRITTEN)], []);
  const facts = { N02: fact({ layout: 'Order.' }), N01: fact({ excluded: 'Not for patients.' }), G001: fact(), F001: fact() };
  const rows = toAuditFacts(texts, facts);
  assert.deepEqual(
    rows.map(({ id, outcome, excluded, layout }) => [id, outcome, excluded ?? layout]),
    [
      ['F001', 'shown', undefined],
      ['G001', 'lost', undefined],
      ['N01', 'excluded', 'Not for patients.'],
      ['N02', 'layout', 'Order.'],
    ],
  );
  const html = proseToHtml([languagesToProse(toAuditLanguages(rows))], 1);
  for (const words of ['<td>written</td>', 'Left out: Not for patients.', 'In the layout: Order.', 'Left out: no reason is given']) {
    assert.ok(html.includes(words), words);
  }
});

test('shows a missing language as a dash in the table of languages', () => {
  const html = proseToHtml(
    [languagesToProse({ languages: ['nl', 'pl'], facts: [{ id: 'F001', statement: 'So.', states: ['written', 'missing'] }] })],
    1,
  );
  assert.ok(html.includes('<td>written</td><td>—</td>'), html);
});

const { facts, texts } = await readAudit('content');

test('shows each fact of the content in every language, or says why not', () => {
  assert.equal(Object.keys(facts[0]!.states).length, 10);
  for (const { id, outcome, states, places, excluded, layout } of facts) {
    if (outcome === 'shown') {
      assert.ok(!Object.values(states).includes('missing'), id);
      for (const { missing } of places) assert.deepEqual(missing, [], id);
    } else {
      assert.ok((excluded ?? layout ?? '').split(' ').length > 3, id);
    }
  }
});

test('shows what the two documents say, and leaves out only what has a reason', () => {
  const left = facts.filter(({ id, outcome }) => /^[FG]/.test(id) && outcome !== 'shown');
  assert.ok(left.some(({ id }) => id === 'F117'));
  for (const { id, outcome, excluded } of left) assert.ok(outcome === 'excluded' && excluded, id);
});

test('reads every pack in every language', () => {
  assert.equal(texts.length, 20);
});
