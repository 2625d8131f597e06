import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseToHtml } from '../../../tools/authoring/prose-to-html.js';
import type { Reading } from '../../../tools/authoring/readings.js';
import { readingsToProse } from '../../../tools/audit/readings-table.js';
import { toAuditReadings } from '../../../tools/audit/readings.js';
import { toAuditPage } from '../../../tools/audit/page.js';
import { readAudit } from '../../../tools/audit/read-audit.js';

const NATIVE: Reading = { on: '2026-05-01', as: 'native', against: 'the statements' };
const CLINICAL: Reading = { ...NATIVE, as: 'clinical' };
const PARENTS = ['small', 'shared'];

const rowsOf = (folders: Record<string, Reading[]>, languages = ['nl']): unknown[] =>
  toAuditReadings({ readers: 'Somebody.', folders }, PARENTS, languages);

test('takes readings alike of several folders of a language as one', () => {
  assert.deepEqual(rowsOf({ 'small/nl': [CLINICAL, NATIVE], 'shared/nl': [NATIVE] }), [
    { language: 'nl', folders: ['small'], reading: CLINICAL },
    { language: 'nl', folders: ['small', 'shared'], reading: NATIVE },
  ]);
});

test('says of each language which folders nobody has read', () => {
  assert.deepEqual(rowsOf({ 'small/nl': [NATIVE], 'shared/nl': [] }, ['nl', 'en']), [
    { language: 'nl', folders: ['small'], reading: NATIVE },
    { language: 'nl', folders: ['shared'] },
    { language: 'en', folders: PARENTS },
  ]);
  assert.deepEqual(toAuditReadings(undefined, PARENTS, ['nl']), [{ language: 'nl', folders: PARENTS }]);
});

test('shows what was read against what and when, and that none of it is a review', () => {
  const readings = toAuditReadings({ readers: 'Nobody named.', folders: { 'small/nl': [NATIVE] } }, PARENTS, ['nl']);
  const html = proseToHtml(readingsToProse(readings, 'Nobody named.'), 1);
  for (const words of [
    'A reading is not a review.</strong> Nobody named.',
    '>2026-05-01<',
    '>the statements<',
    '>Nobody has read it<',
    'native',
  ]) {
    assert.ok(html.includes(words), `${words}: ${html}`);
  }
});

const report = await readAudit('content');

test('shows a reading of every folder of the content, by no licensed reader', () => {
  const page = toAuditPage(report);
  assert.ok(page.includes('No reader had a licence'));
  assert.ok(!page.includes('Nobody has read it'));
  for (const language of report.texts.map((text) => text.language)) {
    const folders = report.readings
      .filter((one) => one.language === language && one.reading?.as === 'native')
      .flatMap((one) => one.folders);
    assert.deepEqual([...new Set(folders)].sort(), ['miscarriage', 'recurrent-miscarriage', 'shared'], language);
  }
});

test('shows a clinical and a plain-language reading of the Dutch', () => {
  for (const language of ['nl', 'nl-formal']) {
    const kinds = report.readings.flatMap((one) => (one.language === language && one.reading ? [one.reading.as] : []));
    assert.deepEqual(kinds, ['clinical', 'plain-language', 'native']);
  }
});
