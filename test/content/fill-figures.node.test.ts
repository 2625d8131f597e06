import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillFigures, fillString, type FigureContext } from '../../src/content/fill-figures.js';
import type { Text } from '../../src/content/pack.js';

const figures: FigureContext['figures'] = {
  of: { value: 100, unit: 'denominator', accordingTo: [] },
  two: { value: 25, unit: 'of-100', accordingTo: [] },
  band: { low: 17, high: 20, unit: 'of-100', accordingTo: [] },
  dose: { value: 0.4, unit: 'milligrams', accordingTo: [] },
  none: { value: 0, unit: 'count', accordingTo: [] },
  many: { value: 1234.567, unit: 'count', accordingTo: [] },
  one: { value: 1, unit: 'weeks', accordingTo: [] },
  three: { value: 3, unit: 'weeks', accordingTo: [] },
  weeks: { low: 4, high: 6, unit: 'weeks', accordingTo: [] },
};

const dutch: FigureContext = { figures, lang: 'nl', range: '{low} tot {high}' };
const english: FigureContext = { figures, lang: 'en', range: '{low} to {high}' };
const arabic: FigureContext = { figures, lang: 'ar-EG', range: '{low} إلى {high}' };
const persian: FigureContext = { figures, lang: 'fa', range: '{low} تا {high}' };

const LINES: [text: string, context: FigureContext, filled: string][] = [
  ['{two} van de {of}', dutch, '25 van de 100'],
  ['{two|rest} van de {of}', dutch, '75 van de 100'],
  ['{band} van de {of}', dutch, '17 tot 20 van de 100'],
  ['{band|rest} van de {of}', dutch, '80 tot 83 van de 100'],
  ['{band} of {of}', english, '17 to 20 of 100'],
  ['{dose} milligram', dutch, '0,4 milligram'],
  ['{dose} milligrams', english, '0.4 milligrams'],
  ['{dose} Milligramm', { ...dutch, lang: 'de' }, '0,4 Milligramm'],
  ['{dose}', { ...dutch, lang: 'tr' }, '0,4'],
  ['{band} من {of}', arabic, '١٧ إلى ٢٠ من ١٠٠'],
  ['{band|rest} من {of}', arabic, '٨٠ إلى ٨٣ من ١٠٠'],
  ['{dose}', arabic, '٠٫٤'],
  ['{band}', persian, '۱۷ تا ۲۰'],
  ['{none}', dutch, '0'],
  ['{many}', dutch, '1.234,57'],
  ['{two}{two}', dutch, '2525'],
  ['{one|one week|other weken}', dutch, 'week'],
  ['{two} {two|one week|other weken}', dutch, '25 weken'],
  ['{one|rest|one kind|other kinderen}', dutch, 'kinderen'],
  ['{one|one тиждень|few тижні|many тижнів|other тижня}', { ...dutch, lang: 'uk' }, 'тиждень'],
  ['{three|one тиждень|few тижні|many тижнів|other тижня}', { ...dutch, lang: 'uk' }, 'тижні'],
  ['{weeks|one тиждень|few тижні|many тижнів|other тижня}', { ...dutch, lang: 'uk' }, 'тижнів'],
  ['{dose|one tydzień|few tygodnie|many tygodni|other tygodnia}', { ...dutch, lang: 'pl' }, 'tygodnia'],
  ['{three|zero أسبوع|one أسبوع|two أسبوعان|few أسابيع|many أسبوعًا|other أسبوع}', arabic, 'أسابيع'],
  ['{three|one أسبوع|two أسبوعين|few # أسابيع|other # أسبوع}', arabic, '٣ أسابيع'],
  ['{one|one a week|other # weeks}', english, 'a week'],
  ['{weeks|one a week|other # weeks}', english, '4 to 6 weeks'],
  ['{band|zero أسبوع|one أسبوع|two أسبوعان|few أسابيع|many أسبوعًا|other أسبوع}', arabic, 'أسبوعًا'],
  ['{one|other weken}', dutch, 'weken'],
  ['geen cijfer', dutch, 'geen cijfer'],
  ['', dutch, ''],
];

for (const [text, context, filled] of LINES) {
  test(`writes "${text}" in ${context.lang} as "${filled}"`, () => assert.equal(fillString(text, context), filled));
}

test('turns the bounds of a range round when the language says the high one first', () => {
  assert.equal(fillString('{band}', { ...dutch, range: 'hoogstens {high}, minstens {low}' }), 'hoogstens 20, minstens 17');
});

test('keeps every bound of a range a number of its own', () => {
  assert.doesNotMatch(fillString('{band}', dutch), /18|19|18,5/);
});

const NO_FIGURES: string[] = ['{unknown}', '{constructor}', '{unknown|rest}', '{two2}'];

for (const token of NO_FIGURES) {
  test(`leaves no trace of ${token}, which names no figure`, () => assert.equal(fillString(`a${token}b`, dutch), 'ab'));
}

const NO_TOKENS: string[] = ['{{7*7}}', '{Two}', '{ two }', '{two|half}', '{two|one 1 week}', '{two|some weken}', '{}', '{__proto__}'];

for (const text of NO_TOKENS) {
  test(`leaves ${text} as it stands`, () => assert.equal(fillString(text, dutch), text));
}

test('fills strong and linked pieces too, and leaves addresses alone', () => {
  const pieces: Text = ['{two} ', { strong: '{two|rest}' }, { link: '/a/{two}', text: '{band}' }];
  const filled: Text = ['25 ', { strong: '75' }, { link: '/a/{two}', text: '17 tot 20' }];
  assert.deepEqual(fillFigures(pieces, dutch), filled);
});
