import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPack } from '../../src/content/read-pack.js';
import { toHashId } from '../../src/domain/hash-id.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { smallPack, spoiledPack } from '../content/small-pack.js';
import { elementsOf, everythingIn, textOf, withClass, withTag } from './prose-text.js';

const small = toPackProse(readPack(smallPack()));
const spoiled = (path: (string | number)[], change: unknown) => toPackProse(readPack(spoiledPack(path, change)));

test('writes a question as details with its summary, its answer and its note', () => {
  const [details] = withTag(small.faq, 'details');
  assert.equal(textOf(withTag([details!], 'summary')[0]!), 'Hoe vaak is dit?');
  assert.equal(details?.attributes?.['id'], toHashId('small/first'));
  assert.match(textOf(details), /Van de 100 zijn het er 17 tot 20\./);
  assert.equal(withClass([details], 'nazorg-newer').length, 1);
});

test('says of every node of a section which section it belongs to', () => {
  const nodes = small.faq
    .filter((node) => typeof node !== 'string')
    .filter(({ attributes }) => attributes?.['class'] !== 'nazorg-disclaimer');
  assert.deepEqual(new Set(nodes.map(({ attributes }) => attributes?.['data-section'])), new Set(['about']));
});

test('writes lists, strong words and links of an answer', () => {
  const [list] = withTag(small.faq, 'ul');
  assert.deepEqual(
    list?.children?.map((item) => textOf(item)),
    ['een', 'twee en drie'],
  );
  assert.equal(textOf(...withTag([list], 'strong')), 'twee');
  assert.equal(withTag([list], 'a')[0]?.attributes?.['href'], '/drie');
});

for (const address of [
  'javascript:alert(1)',
  '//evil.example',
  'data:text/html,x',
  'mailto:a@b.example?bcc=c@d.example',
  'https://a@evil.example',
]) {
  test(`leaves a link to ${address} as its words`, () => {
    const { faq } = spoiled(['faq', 'sections', 0, 'items', 0, 'answer'], [[{ link: address, text: 'lees meer' }]]);
    assert.match(faq.map((node) => textOf(node)).join(' '), /lees meer/);
    assert.ok(!everythingIn(faq).includes(address));
  });
}

test('names a source without an address in words alone', () => {
  const { faq } = spoiled(['sources', 'study', 'url'], undefined);
  const [cite] = withTag(faq, 'cite');
  assert.equal(textOf(cite!), 'A study (A journal)');
  assert.equal(withTag([cite!], 'a').length, 0);
});

test('names a source with an unsafe address in words alone', () => {
  const { faq } = spoiled(['sources', 'study', 'url'], 'javascript:alert(1)');
  assert.equal(withTag(withTag(faq, 'cite'), 'a').length, 0);
});

test('writes a row with its reference class, its name and both frames', () => {
  const [, row] = withTag(small.risk, 'tr');
  assert.deepEqual(row?.attributes, { 'data-below': '35' });
  assert.deepEqual(
    row?.children?.map((cell) => textOf(cell)),
    ['Jong', '17 tot 20 van de 100', '80 tot 83 van de 100'],
  );
});

test('calls a table as the heading above it', () => {
  assert.equal(withTag(small.risk, 'table')[0]?.attributes?.['aria-label'], 'Naar leeftijd');
});

test('says what a table is by', () => {
  assert.equal(withTag(small.risk, 'table')[0]?.attributes?.['data-by'], 'age');
  assert.equal(withTag(spoiled(['risk', 'groups', 0, 'by'], 'miscarriages').risk, 'table')[0]?.attributes?.['data-by'], 'miscarriages');
  assert.equal(withTag(spoiled(['risk', 'groups', 0, 'by'], undefined).risk, 'table')[0]?.attributes?.['data-by'], undefined);
});

test('gives every explaining sentence of the figures a class of its own', () => {
  for (const name of ['both-chosen', 'between-bands', 'no-figure-age', 'no-figure-miscarriages']) {
    assert.equal(withClass(small.risk, `nazorg-note-${name}`).length, 1, name);
  }
});

test('marks a contradicted row and its note', () => {
  const { risk } = spoiled(['risk', 'groups', 0, 'rows', 0, 'newerInsight'], { text: 'Nieuw.', accordingTo: ['study'], contradicts: true });
  const marked = elementsOf(risk).filter(({ attributes }) => attributes?.['data-contradicted'] === '');
  assert.deepEqual(
    marked.map(({ tag }) => tag),
    ['tr', 'section'],
  );
});

test('puts when to call before every step, with a place for the telephone lines', () => {
  const headings = withTag(small.timeline, 'h2');
  assert.deepEqual(
    headings.map((heading) => textOf(heading)),
    ['Wanneer bel je?', 'Later'],
  );
  assert.equal(elementsOf(small.timeline).filter(({ attributes }) => attributes?.['data-of-hospital'] === 'callLines').length, 1);
});

test('counts the days of a step from its figures in weeks', () => {
  const { 'data-from-day': from, 'data-to-day': to } = withTag(small.timeline, 'h2')[1]?.attributes ?? {};
  assert.deepEqual([from, to], ['0', '14']);
});

test('says for whom a step is', () => {
  const { timeline } = spoiled(['timeline', 'steps', 0, 'situation'], 'tests-planned');
  assert.equal(withTag(timeline, 'h2')[1]?.attributes?.['data-situation'], 'tests-planned');
});

test('says for which way of treatment a step is', () => {
  const { timeline } = spoiled(['timeline', 'steps', 0, 'variant'], 'curettage');
  assert.equal(withTag(timeline, 'h2')[1]?.attributes?.['data-variant'], 'curettage');
  assert.equal(withTag(small.timeline, 'h2')[1]?.attributes?.['data-variant'], undefined);
});

test('ends what is medical with the sentence that it is general', () => {
  for (const nodes of [small.faq, small.risk, small.timeline]) assert.equal(textOf(nodes.at(-1)!), 'Dit is algemene informatie.');
});

for (const part of ['faq', 'risk', 'timeline', 'contact'] as const) {
  test(`writes a pack without ${part} as nothing more than the sentence that it is general`, () => {
    assert.equal(textOf(...spoiled([part], undefined)[part]), part === 'contact' ? '' : 'Dit is algemene informatie.');
  });
}

test('writes hostile words as text and never as an element', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const { faq } = spoiled(['faq', 'sections', 0, 'items', 0, 'question'], hostile);
  assert.equal(textOf(...withTag(faq, 'summary')), hostile);
  assert.equal(withTag(faq, 'img').length, 0);
});
