import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPack } from '../../src/content/read-pack.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { smallPack, spoiledPack } from '../content/small-pack.js';
import { elementsOf, textOf, withClass, withTag } from './prose-text.js';

const small = toPackProse(readPack(smallPack()));
const spoiled = (path: readonly (string | number)[], change: unknown) => toPackProse(readPack(spoiledPack(path, change)));

test('writes a row with its reference class, its name and both frames', () => {
  const [, row] = withTag(small.risk, 'tr');
  assert.deepEqual(row?.attributes, { 'data-below': '35' });
  assert.deepEqual(
    row?.children?.map((cell) => textOf(cell)),
    ['Jong', 'Wel 17 tot 20', 'Niet 80 tot 83', '17 tot 20 van de 100 80 tot 83 van de 100Niet precies bekend'],
  );
});

test('says below a range that it is not known exactly, and nothing below one number', () => {
  const below = ({ risk }: typeof small): string[] => withTag(risk, 'em').map((words) => textOf(words));
  assert.deepEqual(below(small), ['Niet precies bekend']);
  assert.deepEqual(below(spoiled(['figures', 'chance', 'low'], 20)), []);
  assert.deepEqual(below(spoiled(['risk', 'groups', 0, 'columns', 'range'], undefined)), []);
});

test('keeps labels from screen readers, which hear the head of the column', () => {
  const labels = withClass(small.risk, 'nazorg-label');
  assert.deepEqual(
    labels.map((words) => [textOf(words), words.attributes?.['aria-hidden']]),
    [
      ['Wel', 'true'],
      ['Niet', 'true'],
    ],
  );
  const heads = ({ risk }: typeof small): string[] =>
    withTag(withTag(risk, 'thead'), 'th').map((head) => `${textOf(head)} (${head.attributes?.['scope']})`);
  assert.deepEqual(heads(small), ['Leeftijd (col)', 'Wel (col)', 'Niet (col)', 'In een zin (col)']);
  assert.deepEqual(heads(spoiled(['risk', 'groups', 0, 'columns', 'words'], undefined)).at(-1), 'Wel, Niet (col)');
});

test('says above a table what its numbers complete and who was counted', () => {
  assert.equal(textOf(...withTag(small.risk, 'caption')), 'Zo gaat het bij 100 mensen: Iedereen telt mee.');
});

test('closes the figures, below words that name none', () => {
  const [fold, more, ...others] = withTag(small.risk, 'details').filter(({ attributes }) => attributes?.['class'] !== 'nazorg-provenance');
  assert.deepEqual(
    [fold, more].map((details) => textOf(withTag([details!], 'summary')[0]!)),
    ['Cijfers bekijken', 'Meer uitleg'],
  );
  assert.deepEqual(
    [fold, more].map((details) => details?.attributes?.['open']),
    [undefined, undefined],
  );
  assert.deepEqual(others, []);
  assert.equal(textOf(withTag(spoiled(['risk', 'open'], undefined).risk, 'summary')[0]!), 'Cijfers');
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
  for (const name of ['both-chosen', 'between-rows', 'no-figure-age', 'no-figure-miscarriages']) {
    assert.equal(withClass(small.risk, `nazorg-note-${name}`).length, 1, name);
  }
});

test('marks a row that is there because of older texts only, and the line about them', () => {
  const { risk } = spoiled(['risk', 'groups', 0, 'rows', 0, 'earlier'], { text: 'Vroeger.', facts: ['F018'], whole: true });
  const marked = elementsOf(risk).filter(({ attributes }) => attributes?.['data-earlier'] === '');
  assert.deepEqual(
    marked.map(({ tag }) => tag),
    ['tr', 'p'],
  );
});
