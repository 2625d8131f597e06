import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smallPack, spoiledPack } from '../../content/small-pack.js';
import { checkFiles, problemsOf } from './check-files.js';

const ANSWER = ['faq', 'sections', 0, 'items', 0, 'answer'];
const ITEM = 'pack.json, faq, item first';
const HURTFUL = ['mis', 'lukt'].join('');
const LONG = `Je ${'en je '.repeat(10)}rust uit.`;
const HARD =
  'Gynaecologische onderzoeksinstellingen publiceren internationale behandelingsrichtlijnen over antistoffenbepalingen, medicatiemogelijkheden en zwangerschapsverloop.';

describe('checking a compiled pack', () => {
  it('finds nothing wrong with a good one', async () => {
    assert.deepEqual(await checkFiles({ 'pack.json': smallPack() }, 'pack.json'), { lines: ['No problems in pack.json.'], code: 0 });
  });

  const rows: [rule: string, path: readonly (string | number)[], change: unknown, problem: string][] = [
    [
      'a pack of the version before',
      ['schemaVersion'],
      1,
      'pack.json, schemaVersion: this file has the form of version 1; change it as docs/moving-from-0.1.md says, and write 2.',
    ],
    [
      'a correction without a newer source',
      ['faq', 'sections', 0, 'items', 0, 'accordingTo'],
      [],
      'pack.json, faq, section about, item first: corrects F018 without a source of what holds now; add it to accordingTo.',
    ],
    ['a missing part', ['labels', 'source'], undefined, 'pack.json, labels: "source" is missing; add it.'],
    ['a part that nobody knows', ['note'], 'x', `pack.json, "note" isn't known here; correct its name, or take it out.`],
    ['a wrong type', ['title'], 5, 'pack.json, title: should be text between double quotes.'],
    ['a wrong choice', ['order'], ['faq', 'film'], 'pack.json, order 2: should be "timeline" or "faq" or "risk" or "contact".'],
    [
      'a value of none of the forms',
      [...ANSWER, 0],
      5,
      'pack.json, faq, section about, item first, answer 1: should be: A paragraph, or a list.',
    ],
    ['a language that does not exist', ['lang'], 'dutch!', 'pack.json, lang: "dutch!" isn\'t the tag of a language; write it as nl or en.'],
    ['no signs to call for', ['timeline', 'whenToCall', 'signs'], [], 'pack.json, timeline, whenToCall, signs: should have at least 1.'],
    ['steps that nobody can call about', ['timeline', 'whenToCall'], undefined, 'pack.json, timeline: "whenToCall" is missing; add it.'],
    [
      'a sign without words',
      ['timeline', 'whenToCall', 'signs', 0, 'text'],
      ' ',
      'pack.json, timeline, whenToCall: holds an empty text; write the words, or take it out.',
    ],
    ['an empty answer', ANSWER, [''], `${ITEM}: holds an empty text; write the words, or take it out.`],
    ['an unknown figure', ANSWER, ['Van de {many}.'], `${ITEM}: there is no figure "many"; add it to the figures, or correct its name.`],
    [
      'a figure written wrongly',
      ANSWER,
      ['Van de { of }.'],
      `${ITEM}: "{ of }" names no figure; write {id} or {id|rest}, in small letters without spaces.`,
    ],
    ['a plural form too few', ANSWER, ['{of} {of|other keer}.'], `${ITEM}: "{of|other keer}" has no words for one, which nl needs.`],
    [
      'an unknown figure of a step',
      ['timeline', 'steps', 0, 'span'],
      { to: 'months' },
      'pack.json, timeline, step later, span: there is no figure "months"; add it to the figures, or correct its name.',
    ],
    [
      'a way that nobody knows',
      ['timeline', 'steps', 0, 'way'],
      'surgery',
      'pack.json, timeline, step later: there is no way "surgery"; add it to ways with its label, or correct its name.',
    ],
    [
      'a situation that nobody knows',
      ['timeline', 'steps', 0, 'situation'],
      'alone',
      'pack.json, timeline, step later: there is no situation "alone"; add it to situations with its label, or correct its name.',
    ],
    [
      "a row with another row's figure",
      ['risk', 'groups', 0, 'rows', 0, 'yes'],
      '{chance} van de {of}, na {weeks}',
      "pack.json, risk, row young, yes: {weeks} isn't this row's figure; leave only {chance} and the hundred.",
    ],
    [
      'a row without its figure',
      ['risk', 'groups', 0, 'rows', 0, 'no'],
      'De rest van de {of}',
      'pack.json, risk, row young: has no {chance|rest} in "no"; add it, or the widgets leave the row out.',
    ],
    [
      'a row of no chance',
      ['risk', 'groups', 0, 'rows', 0],
      { id: 'young', figure: 'weeks', label: 'Jong', yes: '{weeks} van de {of}', no: '{weeks|rest} van de {of}' },
      'pack.json, risk, row young: has no figure "weeks" with the unit of-100; add it, or the widgets leave the row out.',
    ],
    [
      'a row without a denominator',
      ['risk', 'groups', 0, 'rows', 0, 'yes'],
      'Het zijn er {chance}',
      'pack.json, risk, row young: has no denominator in "yes"; add it, or the widgets leave the row out.',
    ],
    [
      'a row without its other frame',
      ['risk', 'groups', 0, 'rows', 0, 'no'],
      undefined,
      'pack.json, risk, group by-age, row young: "no" is missing; add it.',
    ],
    [
      'a chance without a population',
      ['figures', 'chance', 'population'],
      undefined,
      'pack.json, figures, chance: "population" is missing; add it.',
    ],
    [
      'a chance of nobody',
      ['figures', 'chance', 'population'],
      ' ',
      'pack.json, figures, chance, population: should be: Whom or what the figure is about. Every figure out of a hundred needs it.',
    ],
    [
      'a chance without a source',
      ['figures', 'chance', 'accordingTo'],
      [],
      'pack.json, figures, chance, accordingTo: should have at least 1.',
    ],
    ['a typed digit', ANSWER, ['Na 3 weken.'], `${ITEM}: "3" is typed in the text; name a figure, such as {of}, instead.`],
    [
      'a typed digit in a range',
      ['range'],
      '{low} tot 9 {high}',
      'pack.json, general, disclaimer: "9" is typed in the text; name a figure, such as {of}, instead.',
    ],
    ['an Arabic digit', ANSWER, ['Na ٣ weken.'], `${ITEM}: "٣" is typed in the text; name a figure, such as {of}, instead.`],
    [
      'an unknown fact',
      ['faq', 'sections', 0, 'items', 0, 'facts'],
      ['F999'],
      'pack.json, faq, section about, item first: there is no fact "F999"; take an id from content/facts.json, or leave it out.',
    ],
    [
      'an unknown source',
      ['figures', 'weeks', 'accordingTo'],
      ['rumour'],
      'pack.json, figures, weeks: there is no source "rumour"; add it to the sources, or correct its name.',
    ],
    [
      'an unsafe link',
      ANSWER,
      [[{ link: 'javascript:alert(1)', text: 'lees' }]],
      `${ITEM}: "javascript:alert(1)" isn't an address a reader can safely follow; use https, mailto, tel or a path on your site.`,
    ],
    [
      'an incomplete link',
      ANSWER,
      [[{ link: 'www.example.org', text: 'lees' }]],
      `${ITEM}: "www.example.org" is incomplete; write the whole address, such as https://www.example.org/page.`,
    ],
    [
      'a link that others can read',
      ANSWER,
      [[{ link: 'http://example.org', text: 'lees' }]],
      `${ITEM}: "http://example.org" should start with https, so that nobody can read along.`,
    ],
    ['a link without words', ANSWER, [[{ link: '/lees', text: ' ' }]], `${ITEM}: the link to "/lees" has no words; say where it leads.`],
    [
      'an incomplete address of a source',
      ['sources', 'study', 'url'],
      'journal.example',
      'pack.json, sources, study: "journal.example" is incomplete; write the whole address, such as https://www.example.org/page.',
    ],
    [
      'a telephone link to nobody',
      ANSWER,
      [[{ link: 'tel:+3124361478899999', text: 'bel' }]],
      `${ITEM}: "+3124361478899999" is too short or too long to be a telephone number; check the digits.`,
    ],
    [
      'a review by nobody',
      ['review'],
      { reviewStatus: 'reviewed', reviewedOn: '2026-05-01' },
      'pack.json, review: nobody is named as reviewer; fill in reviewedBy, or set reviewStatus to "draft".',
    ],
    [
      'a review on no day',
      ['review'],
      { reviewStatus: 'reviewed', reviewedBy: 'A. Arts' },
      'pack.json, review: the day of the review is missing; fill in reviewedOn, or set reviewStatus to "draft".',
    ],
    [
      'a review still to come',
      ['review'],
      { reviewStatus: 'reviewed', reviewedBy: 'A. Arts', reviewedOn: '2026-06-02' },
      'pack.json, review: reviewedOn, 2026-06-02, is still to come.',
    ],
    [
      'a review past its date',
      ['review'],
      { reviewStatus: 'written', reviewDue: '2026-05-31' },
      'pack.json, review: the review was due on 2026-05-31; have the text read again and move reviewDue.',
    ],
    [
      'a day that does not exist',
      ['review'],
      { reviewStatus: 'written', reviewDue: '2027-02-30' },
      "pack.json, review, reviewDue: isn't a date; write it as 2026-12-05.",
    ],
    [
      'a word that hurts in a label',
      ['labels'],
      { source: 'Bron', reviewed: `{by} {on} ${HURTFUL}` },
      `pack.json, general, disclaimer: "${HURTFUL}" hurts people who lost a pregnancy; choose other words.`,
    ],
    ['a word that hurts', ANSWER, [`Het ${HURTFUL} soms.`], `${ITEM}: "${HURTFUL}" hurts people who lost a pregnancy; choose other words.`],
    [
      'a chance of one reader',
      ANSWER,
      ['Zo groot is jouw kans.'],
      `${ITEM}: "jouw kans" sounds as if a figure were worked out for one reader; figures are about groups.`,
    ],
    ['a long sentence', ANSWER, [LONG], `${ITEM}, sentence 1: 23 words; aim for 15. It starts "Je en je en…"`],
    [
      'hard words',
      ANSWER,
      [HARD],
      `${ITEM}: Flesch-Douma -118; aim for 60 or more. What weighs most: sentence 1 ("Gynaecologische onderzoeksinstellingen publiceren internationale…").`,
    ],
    [
      'what a browser would refuse',
      ['figures', 'chance', 'low'],
      90,
      'pack.json, figures.chance should be a figure with one value, or with a low and a high bound.',
    ],
  ];
  for (const [rule, path, change, problem] of rows) {
    it(`finds ${rule}, and nothing else`, async () => {
      assert.deepEqual(await problemsOf({ 'pack.json': spoiledPack(path, change) }, 'pack.json'), [problem]);
    });
  }

  it('accepts a review that names its reviewer and is due today or later', async () => {
    const review = { reviewStatus: 'reviewed', reviewedBy: 'A. Arts', reviewedOn: '2026-06-01', reviewDue: '2026-06-01' };
    assert.deepEqual(await problemsOf({ 'pack.json': spoiledPack(['review'], review) }, 'pack.json'), []);
  });

  it('holds review dates against the day it is told', async () => {
    const files = { 'pack.json': spoiledPack(['review'], { reviewStatus: 'written', reviewDue: '2026-05-31' }) };
    assert.deepEqual(await problemsOf(files, 'pack.json', '--today', '2026-05-30'), []);
  });
});
