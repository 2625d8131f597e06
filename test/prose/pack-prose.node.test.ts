import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPack } from '../../src/content/read-pack.js';
import { toHashId } from '../../src/domain/hash-id.js';
import { toPackProse, type PackProse } from '../../src/prose/pack-prose.js';
import { smallPack, spoiledPack } from '../content/small-pack.js';
import { elementsOf, everythingIn, textOf, withClass, withTag } from './prose-text.js';

const small = toPackProse(readPack(smallPack()));
const spoiled = (path: (string | number)[], change: unknown) => toPackProse(readPack(spoiledPack(path, change)));

test('writes a question as details with its summary, its answer, what older texts say and its source', () => {
  const [details] = withTag(small.faq, 'details');
  assert.equal(textOf(withTag([details!], 'summary')[0]!), 'Hoe vaak is dit?');
  assert.equal(details?.attributes?.['id'], toHashId('small/first'));
  assert.match(textOf(details), /Van de 100 zijn het er 17 tot 20, en 80 tot 83 niet\./);
  assert.deepEqual(
    details?.children?.slice(-2).map((node) => textOf(node)),
    ['In oudere folders staat iets anders.', 'Bron A study (2021).'],
  );
});

test('says of every node of a section which section it belongs to', () => {
  const nodes = small.faq
    .filter((node) => typeof node !== 'string')
    .filter(({ attributes }) => !/^nazorg-(?:disclaimer|provenance)$/.test(attributes?.['class'] ?? ''));
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
  assert.equal(textOf(cite!), 'A study');
  assert.equal(withTag([cite!], 'a').length, 0);
});

test('names a source with an unsafe address in words alone', () => {
  const { faq } = spoiled(['sources', 'study', 'url'], 'javascript:alert(1)');
  assert.equal(withTag(withTag(faq, 'cite'), 'a').length, 0);
});

test('puts when to call before every step, with a place for the telephone lines', () => {
  const headings = withTag(small.timeline, 'h2');
  assert.deepEqual(
    headings.map((heading) => textOf(heading)),
    ['Wanneer bel je?', 'Later: Later'],
  );
  assert.equal(elementsOf(small.timeline).filter(({ attributes }) => attributes?.['data-of-hospital'] === 'callLines').length, 1);
});

test('counts the days of a step from its figures in weeks', () => {
  const { 'data-from-day': from, 'data-to-day': to } = withTag(small.timeline, 'h2')[1]?.attributes ?? {};
  assert.deepEqual([from, to], ['0', '14']);
});

test('says for whom a step is, by name and in words', () => {
  const { timeline } = spoiled(['timeline', 'steps', 0, 'situation'], 'tests-planned');
  assert.equal(withTag(timeline, 'h2')[1]?.attributes?.['data-situation'], 'tests-planned');
  assert.deepEqual(
    withClass(timeline, 'nazorg-for').map((line) => textOf(line)),
    ['Met testen'],
  );
  assert.deepEqual(withClass(small.timeline, 'nazorg-for'), []);
});

test('says for which way of treatment a step is', () => {
  const { timeline } = spoiled(['timeline', 'steps', 0, 'way'], 'curettage');
  assert.equal(withTag(timeline, 'h2')[1]?.attributes?.['data-variant'], 'curettage');
  assert.equal(textOf(...withClass(timeline, 'nazorg-for')), 'Curettage');
  assert.equal(withTag(small.timeline, 'h2')[1]?.attributes?.['data-variant'], undefined);
});

test('says what day 0 is, for each way of its steps that counts from another day, and which step counts from none', () => {
  const startsOf = ({ timeline }: Pick<PackProse, 'timeline'>): (string | undefined)[][] =>
    withClass(timeline, 'nazorg-start').map((line) => [line.attributes?.['data-variant'], textOf(line)]);
  assert.deepEqual(startsOf(small), [[undefined, 'De eerste dag']]);
  assert.deepEqual(startsOf(spoiled(['timeline', 'steps', 0, 'way'], 'curettage')), [
    [undefined, 'De eerste dag'],
    ['curettage', 'Curettage. Dag van de curettage'],
  ]);
  const { timeline } = spoiled(['timeline', 'steps', 0, 'way'], 'missed');
  assert.equal(withTag(timeline, 'h2')[1]?.attributes?.['data-no-day'], '');
});

test('ends what is medical with the sentence that it is general', () => {
  for (const nodes of [small.faq, small.risk, small.timeline]) assert.equal(textOf(nodes.at(-2)!), 'Dit is algemene informatie.');
});

for (const part of ['faq', 'risk', 'timeline', 'contact'] as const) {
  test(`writes a pack without ${part} as nothing more than the sentence that it is general`, () => {
    assert.equal(textOf(...spoiled([part], undefined)[part]), part === 'contact' ? '' : 'Dit is algemene informatie.');
  });
}

test('writes hostile words as text and never as an element', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const { faq } = spoiled(['faq', 'sections', 0, 'items', 0, 'question'], hostile);
  assert.equal(textOf(withTag(faq, 'summary')[0]!), hostile);
  assert.equal(withTag(faq, 'img').length, 0);
});

const YEARS: [what: string, source: object, labels: object, line: string][] = [
  ['the year of a source', { published: '2017-01' }, {}, 'Bron A study (2017).'],
  [
    'the first year that a source can be from',
    { published: null, notBefore: '2022' },
    { since: 'vanaf {year}' },
    'Bron A study (vanaf 2022).',
  ],
  ['that a source has no date', { published: null }, { noDate: 'zonder datum' }, 'Bron A study (zonder datum).'],
  ['a source alone where there are no words for that', { published: null }, {}, 'Bron A study.'],
];

for (const [what, source, labels, line] of YEARS) {
  test(`prints ${what}`, () => {
    const pack = smallPack();
    Object.assign(pack.sources.study, source);
    Object.assign(pack.labels, labels);
    assert.equal(textOf(...withClass(toPackProse(readPack(pack)).faq, 'nazorg-source')), line);
  });
}

test('names no source at an item that comes from the source of the pack', () => {
  const { faq } = toPackProse(readPack({ ...smallPack(), mainSource: 'study' }));
  assert.deepEqual(withClass(faq, 'nazorg-source'), []);
  assert.equal(withClass(faq, 'nazorg-provenance').length, 1);
});

for (const part of ['faq', 'risk', 'timeline'] as const) {
  test(`names each source of ${part} once, at its end, with whom it is about`, () => {
    const pack = smallPack();
    Object.assign(pack.sources.study, { about: 'Over vrouwen.' });
    const [details, ...others] = withClass(toPackProse(readPack(pack))[part], 'nazorg-provenance');
    assert.deepEqual(others, []);
    assert.equal(withTag([details!], 'cite').length, 1);
    assert.match(textOf(details!), /A study\. A journal \(2021\)\. Over vrouwen\./);
  });
}

for (const [reviewStatus, said] of [
  ['draft', ['Nog niemand keek dit na.']],
  ['written', []],
] as const) {
  test(`says ${said.length === 0 ? 'nothing of a draft' : 'that it is a draft'} in each medical part of a text that is ${reviewStatus}`, () => {
    const pack = readPack({ ...smallPack(), labels: { source: 'Bron', draft: 'Nog niemand keek dit na.' }, review: { reviewStatus } });
    const prose = toPackProse(pack);
    for (const part of ['faq', 'risk', 'timeline'] as const) {
      assert.deepEqual(
        withClass(prose[part], 'nazorg-draft').map((line) => textOf(line)),
        said,
      );
    }
  });
}
