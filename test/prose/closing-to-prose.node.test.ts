import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPack } from '../../src/content/read-pack.js';
import { closingToProse } from '../../src/prose/closing-to-prose.js';
import { smallPack } from '../content/small-pack.js';
import { textOf, withClass } from './prose-text.js';

const LABELS = { source: 'Bron', reviewed: 'Gelezen door {by} op {on}.' };

const closing = (review: object, labels: object = LABELS, lang = 'nl') =>
  closingToProse(readPack({ ...smallPack(), lang, labels, review }));

const reviewed = (nodes: ReturnType<typeof closing>): string => textOf(...withClass(nodes, 'nazorg-reviewed'));

const FULL = { reviewStatus: 'reviewed', reviewedBy: 'Naam van wie tekent, gynaecoloog', reviewedOn: '2026-12-05' };

test('says who checked a text and when, in the words of the language', () => {
  assert.equal(reviewed(closing(FULL)), 'Gelezen door Naam van wie tekent, gynaecoloog op 5 december 2026.');
  assert.match(reviewed(closing(FULL, LABELS, 'ar-EG')), /٥ ديسمبر ٢٠٢٦/);
  assert.match(reviewed(closing({ ...FULL, reviewedOn: '2027-01-01' }, LABELS, 'fr')), /1er janvier 2027/);
});

const UNSIGNED: [what: string, review: object, labels?: object][] = [
  ['nobody is named', { ...FULL, reviewedBy: null }],
  ['only spaces are named', { ...FULL, reviewedBy: ' ' }],
  ['no day is named', { ...FULL, reviewedOn: null }],
  ['the day does not exist', { ...FULL, reviewedOn: '2026-02-30' }],
  ['it is still a draft', { ...FULL, reviewStatus: 'draft' }],
  ['there are no words to say it in', FULL, { source: 'Bron' }],
];

for (const [what, review, labels] of UNSIGNED) {
  test(`claims no review when ${what}`, () => assert.equal(reviewed(closing(review, labels)), ''));
}

test('keeps a name with signs that mean something elsewhere', () => {
  assert.match(reviewed(closing({ ...FULL, reviewedBy: '$& $1 {on}' })), /door \$& \$1 \{on\} op 5 december/);
});

test('carries the state of the review where a program can read it', () => {
  assert.equal(closing({ reviewStatus: 'draft' })[0]?.attributes?.['data-review-status'], 'draft');
});
