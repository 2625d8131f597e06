import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PackContext } from '../../src/prose/pack-context.js';
import { explainTerms } from '../../src/prose/explain-terms.js';
import { h } from '../../src/prose/prose-node.js';
import { explainedByPatterns } from '../support/terms-oracle.js';
import { countWork } from '../support/count-work.js';
import { textOf, withClass } from './prose-text.js';

const context: PackContext = {
  id: 'small',
  lang: 'nl',
  range: '{low} tot {high}',
  labels: { source: 'Bron' },
  figures: {},
  sources: {},
  glossary: {
    clot: { forms: ['trombose', 'tromboz'], text: 'Een propje in een bloedvat.' },
    antibody: { forms: ['antistof', 'antistoffen'], text: 'Die beschermt je.' },
  },
};

const explained = (words: string, lang = 'nl'): string => textOf(...explainTerms([h('p', {}, words)], { ...context, lang }));

const LINES: [words: string, explained: string][] = [
  ['Dan is er trombose.', 'Dan is er trombose (Een propje in een bloedvat).'],
  ['Trombose kan.', 'Trombose (Een propje in een bloedvat) kan.'],
  ['Er zijn antistoffen.', 'Er zijn antistoffen (Die beschermt je).'],
  ['trombose of trombose', 'trombose (Een propje in een bloedvat) of trombose'],
  ['antistof en trombose', 'antistof (Die beschermt je) en trombose (Een propje in een bloedvat)'],
  ['De trombosedienst helpt.', 'De trombosedienst helpt.'],
  ['Een anti-trombose.', 'Een anti-trombose.'],
  ['Een trombose (zelden) kan.', 'Een trombose (Een propje in een bloedvat) (zelden) kan.'],
  ['l’trombose', 'l’trombose (Een propje in een bloedvat)'],
  ['De trombose2 en trombose’s.', 'De trombose2 en trombose’s.'],
  ['Niets moeilijks.', 'Niets moeilijks.'],
];

for (const [words, result] of LINES) {
  test(`explains "${words}" as "${result}"`, () => assert.equal(explained(words), result));
}

test('lets the Dutch word in brackets belong to its translation', () => {
  assert.equal(explained('Tromboz (trombose) var.', 'tr'), 'Tromboz (trombose) (Een propje in een bloedvat) var.');
});

test('explains a word once in a text, wherever in it it stands first', () => {
  const nodes = explainTerms(
    [h('p', {}, 'Eerst dit.'), h('ul', {}, h('li', {}, h('strong', {}, 'Trombose'))), h('p', {}, 'trombose')],
    context,
  );
  assert.equal(withClass(nodes, 'nazorg-gloss').length, 1);
});

for (const tag of ['summary', 'a', 'cite', 'h2', 'table']) {
  test(`leaves words in <${tag}> alone`, () => {
    assert.equal(withClass(explainTerms([h(tag, {}, 'trombose')], context), 'nazorg-gloss').length, 0);
  });
}

test('takes forms as words, not as a pattern', () => {
  const odd: PackContext = { ...context, glossary: { odd: { forms: ['a.c (x)'], text: 'Uitleg.' } } };
  assert.equal(textOf(...explainTerms([h('p', {}, 'abc (x) a.c (x)')], odd)), 'abc (x) a.c (x) (Uitleg)');
  assert.equal(textOf(...explainTerms([h('p', {}, 'abc a.c (x')], odd)), 'abc a.c (x');
});

const PIECES = [
  'a',
  'A',
  'b',
  'a b',
  '-',
  ' ',
  ' ',
  '(',
  ')',
  ' (x)',
  ' (a b)',
  '’',
  'é',
  'É',
  'ß',
  'ẞ',
  'ſ',
  's',
  'ı',
  'i',
  'İ',
  'I',
  'σ',
  'ς',
  '𐐀',
  '𐐨',
];
const anyWords = fc.array(fc.constantFrom(...PIECES, '\u00ad', '.', '1', '\ud83d'), { maxLength: 30 }).map((pieces) => pieces.join(''));
const anyForm = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join('').trim())
  .filter(Boolean);
const anyTerms = fc.array(fc.record({ forms: fc.array(anyForm, { minLength: 1, maxLength: 4 }), text: fc.constantFrom('x', 'y') }), {
  maxLength: 6,
});

test('explains what a regular expression for each term finds, in any words and forms', () => {
  fc.assert(
    fc.property(anyTerms, fc.array(anyWords, { maxLength: 3 }), fc.constantFrom('nl', 'tr'), (terms, lines, lang) => {
      const nodes = explainTerms(
        lines.map((line) => h('p', {}, line)),
        { ...context, lang, glossary: Object.fromEntries(terms.map((term, index) => [`t${index}`, term])) },
      );
      assert.deepEqual(
        nodes.map((node) => textOf(node)),
        explainedByPatterns(lines, terms, lang),
      );
    }),
    { numRuns: 2000 },
  );
});

/** How much work it is to explain as many terms in as many answers, each of which holds them all. */
const workOf = (count: number): number => {
  const forms = Array.from({ length: count }, (_, index) => `woord${index.toString(36)}`);
  const glossary = Object.fromEntries(forms.map((form) => [form, { forms: [form], text: 'Uitleg.' }]));
  const answers = Array.from({ length: 100 }, () => [h('p', {}, 'een tekst zonder moeilijke woorden')]);
  return countWork(() => answers.forEach((answer) => explainTerms(answer, { ...context, glossary })));
};

test('looks for many terms with the work of few', () => assert.ok(workOf(200) < 1.5 * workOf(100), `${workOf(100)} ${workOf(200)}`));

test('explains a text of twice the length with twice the work, whatever stands in it', () => {
  const glossary = { one: { forms: ['a a a a a a a b', 'a'], text: 'Een.' }, other: { forms: ['a'], text: 'Twee.' } };
  const work = (length: number): number => countWork(() => explainTerms([h('p', {}, 'a '.repeat(length))], { ...context, glossary }));
  assert.ok(work(4000) < 2.1 * work(2000), `${work(2000)} ${work(4000)}`);
});
