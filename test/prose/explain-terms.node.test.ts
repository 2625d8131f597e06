import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PackContext } from '../../src/prose/pack-context.js';
import { explainTerms } from '../../src/prose/explain-terms.js';
import { h } from '../../src/prose/prose-node.js';
import { textOf, withClass } from './prose-text.js';

const context: PackContext = {
  id: 'small',
  lang: 'nl',
  range: '{low} tot {high}',
  labels: { newerInsight: 'Nieuw', source: 'Bron' },
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
