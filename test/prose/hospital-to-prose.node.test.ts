import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Profile } from '../../src/content/profile.js';
import { readPack } from '../../src/content/read-pack.js';
import { toHelpProse } from '../../src/prose/help-prose.js';
import { hospitalToProse, type PackWords } from '../../src/prose/hospital-to-prose.js';
import type { ProseElement, ProseNode } from '../../src/prose/prose-node.js';
import { smallPack } from '../content/small-pack.js';
import { elementsOf, textOf, withClass } from './prose-text.js';

const ARABIC: PackWords = {
  lang: 'ar',
  labels: { source: 'المصدر' },
  help: toHelpProse(
    {
      unavailable: 'غير متاح',
      elsewhere: 'رقم الطوارئ',
      lines: { daytime: 'في النهار', interpreter: 'مترجم' },
      countries: [{ country: 'NL', emergency: '112', unanswered: '112', daytime: 'طبيب الأسرة', outOfHours: 'عيادة الطوارئ' }],
    },
    readPack(smallPack()),
  ),
};

const PROFILE: Partial<Profile> = {
  lang: 'nl',
  lines: [
    { label: 'Poli', number: '+31201234567', kind: 'daytime' },
    { number: '+31201234560', kind: 'interpreter' },
  ],
  thresholds: { texts: ['Koorts.'], emergencyTexts: ['Je valt flauw.'], reviewedBy: 'A. Arts', reviewedOn: '2026-06-01' },
};

const placesOf = (profile: Partial<Profile>, words: PackWords, ...names: string[]): ProseNode[] => {
  const places = hospitalToProse(profile, profile.lang).places(words);
  return names.flatMap((name) => places[name]!([]));
};

const marked = (nodes: ProseNode[]): ProseElement[] => elementsOf(nodes).filter(({ attributes }) => attributes?.['lang'] !== undefined);

test('keeps lines in the direction of the page, with those of the country, and marks the hospital’s own words alone', () => {
  const lists = placesOf(PROFILE, ARABIC, 'callLines', 'details');
  assert.deepEqual(
    marked(lists).map((node) => textOf(node)),
    ['Poli', 'Poli'],
  );
  assert.deepEqual(
    withClass(lists.slice(0, 1), 'nazorg-line').map((item) => textOf(item)),
    ['Poli +31201234567', 'عيادة الطوارئ', 'مترجم +31201234560'],
  );
});

test('takes a profile that names no language for Dutch when it offers an interpreter', () => {
  const { lang: _lang, ...profile } = PROFILE;
  assert.match(textOf(...placesOf(profile, ARABIC, 'callLines')), /مترجم/);
  assert.doesNotMatch(textOf(...placesOf(profile, { ...ARABIC, lang: 'nl' }, 'callLines', 'details')), /مترجم/);
});

test('says the language of thresholds where it is another than that of the pack', () => {
  assert.equal(marked(placesOf(PROFILE, ARABIC, 'thresholds', 'emergencyTexts')).length, 2);
  assert.deepEqual(marked(placesOf(PROFILE, { ...ARABIC, lang: 'nl' }, 'thresholds', 'emergencyTexts')), []);
});
