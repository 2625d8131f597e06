import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../../src/content/pack.js';
import { proseToHtml } from '../../../tools/authoring/prose-to-html.js';
import { compilePack } from '../../../tools/authoring/compile-pack.js';
import type { Fact } from '../../../tools/authoring/covered-facts.js';
import type { Sentences } from '../../../tools/authoring/sentences.js';
import { factsToProse } from '../../../tools/audit/facts-table.js';
import { toAuditFacts, type AuditFact } from '../../../tools/audit/facts.js';
import { toAuditTexts } from '../../../tools/audit/places.js';
import { readAudit } from '../../../tools/audit/read-audit.js';
import { smallContent } from '../authoring/small-content.js';

const FACT: Fact = { source: 'leaflet', section: 'one', topic: 'numbers', statement: 'So it is.' };

const answer = [
  'De kans is klein.\n\nDaarna komt **een andere** zin. Het gaat over {chance} van de {of}.',
  '- Eerst dit. Dan dat.\n- Ten slotte niets.',
];

/** What became of two facts of one question, F009 as one that older texts have. */
const factsWith = (sentences: Sentences): AuditFact[] => {
  const { outline, faq, base, words } = smallContent();
  const [item] = outline.faq[0]!.items;
  Object.assign(item!, { facts: ['F008'], earlier: { facts: ['F009'] }, accordingTo: ['study'] });
  Object.assign(faq.items['first']!, { summary: 'Het komt voor.', answer, earlier: 'Vroeger stond er dit. En ook dat.' });
  const pack = compilePack('nl', outline, faq, base, words, { reviewStatus: 'written' });
  return toAuditFacts(toAuditTexts([{ lang: 'nl', packs: { small: pack } }], []), { F008: FACT, F009: FACT }, sentences);
};

const nowOf = ({ places, earlier }: AuditFact): readonly Block[] => [...places, ...earlier].flatMap(({ now }) => now);
const olderOf = ({ places, earlier }: AuditFact): readonly Block[] => [...places, ...earlier].flatMap(({ older }) => older);

test('says the sentences that are named, in their order, out of paragraphs and lists', () => {
  const [one] = factsWith({ F008: ['Dan dat', 'Daarna komt', 'Het komt'] });
  assert.deepEqual(nowOf(one!), ['Het komt voor.', 'Daarna komt een andere zin.', 'Dan dat.']);
});

test('says all words of a place where no sentence is named, and never a guess', () => {
  const [one, other] = factsWith({ F009: ['Een zin die er niet is'] });
  assert.deepEqual(nowOf(one!), nowOf(other!));
  assert.equal(nowOf(one!).length, 4);
  assert.deepEqual(olderOf(other!), ['Vroeger stond er dit. En ook dat.']);
});

test('says of an older statement what holds instead, and which sentence has it', () => {
  const [one, other] = factsWith({ F009: ['De kans is', 'En ook dat'] });
  assert.deepEqual(nowOf(other!), ['De kans is klein.']);
  assert.deepEqual(olderOf(other!), ['En ook dat.']);
  assert.deepEqual(olderOf(one!), []);
});

test('shows the sentence with its figures in a column of its own, the older one in another', () => {
  const html = proseToHtml(factsToProse(factsWith({ F008: ['Het gaat'], F009: ['De kans is', 'En ook dat'] }), {}), 1);
  const [, first = '', second = ''] = html.split('<tr role="row" id="F00');
  assert.match(first, /data-column="What patients read now".*<p>Het gaat over \d+ tot \d+ van de 100\.<\/p>/);
  assert.match(first, /data-column="What they read of older texts"><\/td>/);
  assert.match(second, /<strong>Instead: <\/strong>.*<p>De kans is klein\.<\/p>/);
  assert.match(second, /data-column="What they read of older texts"><div class="said" lang="nl"><p>En ook dat\.<\/p>/);
});

const { facts } = await readAudit('content');

test('says each fact of the content in three sentences of a place at most', () => {
  const carriers = facts.flatMap(({ id, places, earlier }) => [...places, ...earlier].map((place) => ({ id, place })));
  assert.ok(carriers.length > 200);
  for (const { id, place } of carriers) {
    assert.equal(place.pack.lang, 'nl');
    assert.ok(place.now.length > 0 && place.now.length <= 3, `${id}, ${place.kind} ${place.id}`);
  }
});

test('says each older statement of the content in the words of older texts, and what holds instead', () => {
  const older = facts.filter(({ earlier }) => earlier.length > 0);
  assert.equal(older.length, 18);
  for (const { id, earlier } of older) for (const { now, older: lines } of earlier) assert.ok(now.length > 0 && lines.length > 0, id);
});
