import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFiles, problemsOf } from './check-files.js';

const HURTFUL = ['mis', 'lukt'].join('');
const LONG = `Je ${'en je '.repeat(10)}rust uit.`;
const ITEM = 'c.json, faq, item our-day-ward';

/** A question that is new in the pack, answered like this. */
const asked = (answer: unknown[], changes: object = {}): object => ({
  items: [
    {
      section: 'options',
      item: { id: 'our-day-ward', question: 'Waar moet je zijn?', answer, accordingTo: ['leaflet'], ...changes },
    },
  ],
});

const row = (changes: object = {}): object => ({
  groups: [
    {
      id: 'by-age',
      title: 'Naar leeftijd',
      columns: { group: 'Leeftijd', yes: 'Wel', no: 'Niet' },
      rows: [
        {
          id: 'young',
          figure: 'chance',
          label: 'Jong',
          yes: '{chance} van de {of}',
          no: '{chance|rest} van de {of}',
          facts: ['F035'],
          ...changes,
        },
      ],
    },
  ],
});

const step = (changes: object = {}): object => ({
  steps: [{ id: 'cramps', when: 'De eerste dagen', title: 'Krampen', text: ['Het gaat over.'], span: { to: 'weeks' }, ...changes }],
});

const extension = (changes: object = {}): object => ({
  schemaVersion: 2,
  extends: 'miscarriage',
  lang: 'nl',
  leaveOut: ['doptone', 'section/chance', 'group/by-age', 'statement/overall', 'step/period'],
  ...asked(['Na {weeks} {weeks|one week|other weken} kun je bij ons terecht.']),
  ...row(),
  statements: [{ id: 'ours', title: 'Bij ons', text: ['Van de {of} zijn het er {chance}.'] }],
  ...step(),
  figures: {
    of: { value: 100, unit: 'denominator', accordingTo: ['leaflet'] },
    chance: { low: 17, high: 20, unit: 'of-100', population: 'zwangerschappen', accordingTo: ['leaflet'] },
    weeks: { value: 2, unit: 'weeks', accordingTo: ['leaflet'] },
  },
  sources: { leaflet: { title: 'De dagbehandeling', publisher: 'Ons ziekenhuis', url: 'https://ziekenhuis.example/dag' } },
  review: { reviewStatus: 'reviewed', reviewedBy: 'A. Arts', reviewedOn: '2026-05-01', reviewDue: '2027-05-01' },
  ...changes,
});

describe('checking changes to a built-in pack', () => {
  it('finds nothing wrong with good ones', async () => {
    assert.deepEqual(await checkFiles({ 'c.json': extension() }, 'c.json'), { lines: ['No problems in c.json.'], code: 0 });
  });

  it('finds nothing wrong with as little as one thing left out', async () => {
    const file = { schemaVersion: 2, extends: 'recurrent-miscarriage', lang: 'en', leaveOut: ['section/what-is-it'] };
    assert.deepEqual(await problemsOf({ 'c.json': file }, 'c.json'), []);
  });

  it('takes a question in the place of one of the pack without a section', async () => {
    const items = [{ item: { id: 'scan', question: 'Hoe gaat de echo?', answer: ['De arts kijkt mee.'] } }];
    assert.deepEqual(await problemsOf({ 'c.json': extension({ items }) }, 'c.json'), []);
  });

  const rows: [rule: string, changes: object, problem: string][] = [
    ['a pack that is not built in', { extends: 'small' }, 'c.json, extends: should be "recurrent-miscarriage" or "miscarriage".'],
    ['no language', { lang: undefined }, 'c.json, "lang" is missing; add it.'],
    ['a language that does not exist', { lang: 'dutch!' }, 'c.json, lang: "dutch!" isn\'t the tag of a language; write it as nl or en.'],
    ['an answer of the wrong form', asked([5]), 'c.json, item our-day-ward, answer 1: should be: A paragraph, or a list.'],
    ['an unknown figure', asked(['Van de {many}.']), `${ITEM}: there is no figure "many"; add it to the figures, or correct its name.`],
    [
      'a plural form too few',
      asked(['{weeks} {weeks|other weken}.']),
      `${ITEM}: "{weeks|other weken}" has no words for one, which nl needs.`,
    ],
    [
      'an unknown figure of a step',
      step({ span: { to: 'months' } }),
      'c.json, timeline, step cramps, span: there is no figure "months"; add it to the figures, or correct its name.',
    ],
    [
      'a situation that nobody knows',
      step({ situation: 'alone' }),
      'c.json, step cramps: there is no situation "alone"; name one of tests-planned, or leave it out.',
    ],
    [
      'a way that nobody knows',
      step({ way: 'laser' }),
      'c.json, step cramps: there is no way "laser"; name one of expectant, medication, curettage, or leave it out.',
    ],
    [
      'a row without its figure',
      row({ no: 'De rest van de {of}' }),
      'c.json, risk, row young: has no {chance|rest} in "no"; add it, or the widgets leave the row out.',
    ],
    ['a typed digit', asked(['Na 3 weken.']), `${ITEM}: "3" is typed in the text; name a figure, such as {of}, instead.`],
    [
      'an unknown fact',
      asked(['Bel ons.'], { facts: ['F999'] }),
      'c.json, item our-day-ward: there is no fact "F999"; take an id from content/facts.json, or leave it out.',
    ],
    [
      'an unknown source',
      asked(['Bel ons.'], { accordingTo: ['rumour'] }),
      'c.json, item our-day-ward: there is no source "rumour"; add it to the sources, or correct its name.',
    ],
    [
      'an incomplete link',
      asked([[{ link: 'www.example.org', text: 'lees' }]]),
      `${ITEM}: "www.example.org" is incomplete; write the whole address, such as https://www.example.org/page.`,
    ],
    [
      'an incomplete address of a source',
      { sources: { leaflet: { title: 'Dag', publisher: 'Wij', url: 'dag.example' } } },
      'c.json, sources, leaflet: "dag.example" is incomplete; write the whole address, such as https://www.example.org/page.',
    ],
    [
      'a telephone link to nobody',
      asked([[{ link: 'tel:0243614788', text: 'bel' }]]),
      `${ITEM}: "0243614788" has no country code; write it as +31201234567.`,
    ],
    [
      'a review by nobody',
      { review: { reviewStatus: 'reviewed', reviewedOn: '2026-05-01' } },
      'c.json, review: nobody is named as reviewer; fill in reviewedBy, or set reviewStatus to "draft".',
    ],
    [
      'a review past its date',
      { review: { reviewStatus: 'written', reviewDue: '2026-05-31' } },
      'c.json, review: the review was due on 2026-05-31; have the text read again and move reviewDue.',
    ],
    ['a word that hurts', asked([`Het ${HURTFUL} soms.`]), `${ITEM}: "${HURTFUL}" hurts people who lost a pregnancy; choose other words.`],
    ['a long sentence', asked([LONG]), `${ITEM}, sentence 1: 23 words; aim for 15. It starts "Je en je en…"`],
    [
      'a new question without a section',
      { items: [{ item: { id: 'our-day-ward', question: 'Waar?', answer: ['Bij ons.'] } }] },
      'c.json, item our-day-ward: is new, so it needs a section; name one of options, afterwards, guilt-and-feelings, diagnosis, chance.',
    ],
    [
      'a section that is not there',
      { items: [{ section: 'waiting', item: { id: 'our-day-ward', question: 'Waar?', answer: ['Bij ons.'] } }] },
      'c.json, item our-day-ward: miscarriage has no section "waiting"; name one of options, afterwards, guilt-and-feelings, diagnosis, chance.',
    ],
    [
      'something left out that is not there',
      { leaveOut: ['gone'] },
      'c.json, leaveOut: miscarriage has no "gone"; write the id of a question, or section/, group/, statement/ or step/ with an id.',
    ],
    [
      'a section named as a question',
      { leaveOut: ['options'] },
      'c.json, leaveOut: miscarriage has no "options"; write "section/options".',
    ],
    ['a question named as something else', { leaveOut: ['item/scan'] }, 'c.json, leaveOut: miscarriage has no "item/scan"; write "scan".'],
    [
      'what a browser would refuse',
      {
        figures: {
          ...(extension() as { figures: object }).figures,
          chance: { low: 90, high: 20, unit: 'of-100', population: 'zwangerschappen', accordingTo: ['leaflet'] },
        },
      },
      'c.json, figures.chance should be a figure with one value, or with a low and a high bound.',
    ],
  ];
  for (const [rule, changes, problem] of rows) {
    it(`finds ${rule}, and nothing else`, async () => {
      assert.deepEqual(await problemsOf({ 'c.json': extension(changes) }, 'c.json'), [problem]);
    });
  }

  it('lets a passage be excepted, by the name it has in the pack', async () => {
    const exceptions = { 'miscarriage/nl/faq.json/our-day-ward': 'It quotes a law.' };
    const files = { 'c.json': extension(asked([LONG])), 'readability-exceptions.json': exceptions };
    assert.deepEqual(await problemsOf(files, 'c.json'), []);
  });

  it('reads the words of a regional language as that language', async () => {
    const files = { 'c.json': extension({ lang: 'nl-BE', ...asked([`Het ${HURTFUL} soms.`]) }) };
    assert.deepEqual(await problemsOf(files, 'c.json'), [`${ITEM}: "${HURTFUL}" hurts people who lost a pregnancy; choose other words.`]);
  });
});
