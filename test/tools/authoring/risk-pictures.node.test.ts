import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseToHtml } from '../../../tools/authoring/prose-to-html.js';
import { withRiskPictures } from '../../../tools/authoring/risk-pictures.js';
import { toIconPicture } from '../../../src/domain/risk-picture.js';
import { language } from '../../../src/generated/languages/nl.js';
import { h } from '../../../src/prose/prose-node.js';
import { textOf, withTag } from '../../prose/prose-text.js';

const { risk } = language.packs['recurrent-miscarriage']!;

const rowOf = (yes: string, no: string) =>
  withRiskPictures([h('table', {}, h('tbody', {}, h('tr', {}, h('th', { scope: 'row' }, 'Groep'), h('td', {}, yes), h('td', {}, no))))]);

test('draws a picture in each row of the built-in tables, and changes no word', () => {
  const drawn = withRiskPictures(risk);
  assert.equal(withTag(drawn, 'svg').length, 5);
  assert.equal(textOf(...drawn), textOf(...risk));
});

test('draws the picture of the figure in the row', () => {
  const paths = withTag(rowOf('17 tot 20 van de 100', '80 tot 83 van de 100'), 'path').map(({ attributes }) => attributes?.['d']);
  const { yes, range, no, line } = toIconPicture({ low: 17, high: 20 });
  assert.deepEqual(paths, [no, yes, range, line]);
});

test('hides the picture from screen readers, which read the sentences beside it', () => {
  const html = proseToHtml(rowOf('12 van de 100', '88 van de 100'), 2);
  assert.match(html, /<th scope="row">Groep<br><svg class="nazorg-picture" viewBox="0 0 101 101"[^>]* aria-hidden="true">/);
});

for (const [what, yes, no] of [
  ['whose sides do not add up', '12 van de 100', '80 van de 100'],
  ['without a number', 'soms', 'meestal niet'],
] as const) {
  test(`draws nothing in a row ${what}`, () => assert.equal(withTag(rowOf(yes, no), 'svg').length, 0));
}

test('leaves a table with other rows as it is', () => {
  const other = [h('table', {}, h('tr', {}, h('td', { colspan: 3 }, 'Voetnoot'))), 'los'];
  assert.deepEqual(withRiskPictures(other), other);
});
