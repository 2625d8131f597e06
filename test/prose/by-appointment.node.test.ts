import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Help } from '../../src/content/pack.js';
import { detailsToProse } from '../../src/prose/contact-details-prose.js';
import { callLinesToProse, type HospitalContext } from '../../src/prose/hospital-lines-prose.js';
import { h, type ProseElement } from '../../src/prose/prose-node.js';
import type { PhoneLine } from '../../src/prose/phone-line-prose.js';
import { textOf, withClass } from './prose-text.js';

const WORDS: [language: string, words: string][] = [
  ['nl', 'op afspraak'],
  ['nl-formal', 'op afspraak'],
  ['en', 'by appointment'],
  ['de', 'nach Vereinbarung'],
  ['de-formal', 'nach Vereinbarung'],
  ['fr', 'sur rendez-vous'],
  ['tr', 'randevuyla'],
  ['pl', 'po umówieniu terminu'],
  ['uk', 'за попереднім записом'],
  ['ar', 'بموعد مسبق'],
];

const kindsIn = (language: string): NonNullable<Help['lines']> =>
  (JSON.parse(readFileSync(`content/shared/${language}/help.json`, 'utf8')) as { lines: NonNullable<Help['lines']> }).lines;

const LINE: PhoneLine = { number: '+31201234567', kind: 'daytime', byAppointment: true, answeredBy: 'de assistente' };

const detailsOf = (line: PhoneLine, language: string): string[] => {
  const context: HospitalContext = { lang: language.slice(0, 2), home: 'nl', kinds: kindsIn(language) };
  const prose = [...detailsToProse({ lines: [line] }, context), ...callLinesToProse([line], context)];
  return withClass(prose, 'nazorg-line-detail').map((node) => textOf(node));
};

for (const [language, words] of WORDS) {
  test(`says of a line that it is by appointment, on the card and where to call, in ${language}`, () => {
    assert.deepEqual(detailsOf(LINE, language), [words, 'de assistente', words, 'de assistente']);
  });
}

test('counts on nobody who answers by appointment only, by day or at night', () => {
  const other = (words: string): ProseElement => h('li', {}, words);
  const context: HospitalContext = {
    lang: 'nl',
    home: 'nl',
    others: { daytime: other('de huisarts'), outOfHours: other('de huisartsenpost') },
  };
  for (const kind of ['daytime', 'out-of-hours', undefined] as const) {
    const words = textOf(...callLinesToProse([{ ...LINE, ...(kind ? { kind } : {}) }], context));
    assert.match(words, /de huisarts(?!enpost)/);
    assert.match(words, /de huisartsenpost/);
  }
});

test('says nothing of appointments otherwise', () => {
  assert.deepEqual(detailsOf({ ...LINE, byAppointment: false, answeredBy: '' }, 'nl'), []);
});

test('says it after the hours', () => {
  const hours = [{ dayOfWeek: ['Monday' as const], opens: '08:00', closes: '12:00' }];
  assert.deepEqual(detailsOf({ ...LINE, openingHours: hours }, 'nl').slice(0, 3), ['maandag 08:00–12:00', 'op afspraak', 'de assistente']);
});
