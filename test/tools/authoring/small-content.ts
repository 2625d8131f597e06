import type { FaqWords, ContentBase, PackOutline, SharedFile, SharedWords } from '../../../tools/authoring/authored.js';

/** What authors write for the smallest pack that has everything once. */
export interface SmallContent {
  outline: PackOutline;
  faq: FaqWords;
  base: ContentBase;
  words: SharedWords;
}

const base = (): ContentBase => ({
  figures: {
    of: { value: 100, unit: 'denominator', accordingTo: ['leaflet'], note: 'The hundred.' },
    chance: { low: 17, high: 20, unit: 'of-100', population: 'women', accordingTo: ['leaflet'], facts: ['F001'] },
    weeks: { value: 2, unit: 'weeks', accordingTo: ['leaflet'] },
    unused: { value: 5, unit: 'count', accordingTo: ['study'] },
  },
  sources: {
    leaflet: { title: 'Folder', publisher: 'Ziekenhuis', kind: 'leaflet', about: 'Women.' },
    guideline: { title: 'Richtlijn', publisher: 'Vereniging', url: 'https://guideline.example' },
    study: { title: 'Study', publisher: 'Journal' },
  },
  facts: {
    F006: { source: 'leaflet', section: 'one', topic: 'numbers', statement: 'It happens.' },
    F007: { source: 'leaflet', section: 'one', topic: 'numbers', statement: 'It is rare.' },
  },
  countries: { NL: { emergency: '112', accordingTo: ['guideline'] } },
});

/** The parts that packs share. */
export const smallShared = () =>
  ({
    risk: {
      groups: [{ id: 'by-age', by: 'age', facts: ['F002'], rows: [{ id: 'young', figure: 'chance', facts: ['F003'] }] }],
      statements: [{ id: 'overall', facts: [] }],
    },
    timeline: {
      whenToCall: { signs: [{ id: 'fever', facts: [], accordingTo: ['leaflet'] }] },
      situations: ['after-one'],
      ways: [],
      steps: [{ id: 'later', facts: ['F004'], situation: 'after-one', span: { fromDays: 0, to: 'weeks' } }],
    },
    contact: { facts: ['F005'] },
    disclaimer: { facts: [] },
  }) satisfies SharedFile;

const words = (): SharedWords => ({
  risk: {
    title: 'Cijfers',
    lead: ['Van groepen.'],
    open: 'Cijfers bekijken',
    more: 'Meer uitleg',
    statements: { overall: { title: 'Hoe vaak?', text: ['Vaak.'] } },
    groups: {
      'by-age': {
        title: 'Naar leeftijd',
        intro: 'Van jong tot oud.',
        caption: 'Zo gaat het bij {of} mensen:',
        population: 'Iedereen telt mee.',
        columns: { group: 'Leeftijd', yes: 'Wel', no: 'Niet', words: 'In een zin', range: 'Niet precies bekend' },
        rows: { young: { label: 'Jong', yes: '{chance} van de {of}', no: '{chance|rest} van de {of}' } },
      },
    },
    notes: { 'both-chosen': 'Apart.', 'between-rows': 'Ertussen.', 'no-figure': { age: 'Geen.', miscarriages: 'Geen.' } },
  },
  timeline: {
    title: 'Erna',
    lead: ['Wat er komt.'],
    whenToCall: {
      title: 'Wanneer bel je?',
      now: 'Bel meteen',
      intro: 'Bel bij:',
      signs: { fever: 'koorts' },
      outside: 'Volg je ziekenhuis.',
      call: 'Bel.',
    },
    start: 'De eerste dag',
    situations: { 'after-one': 'Na één' },
    ways: {},
    steps: { later: { when: 'Later', title: 'Later', text: ['Het gaat over.'] } },
  },
  contact: { title: 'Vragen?', text: ['Bel.'] },
  help: {
    unavailable: 'Dit is er nu niet.',
    danger: 'Levensgevaar?',
    emergency: 'Bel {emergency}',
    elsewhere: 'Bel het alarmnummer',
    dangerSigns: 'Als het nu moet.',
    unanswered: 'Neemt niemand op? Bel {emergency}.',
    lines: {
      daytime: 'Overdag',
      'out-of-hours': 'Avond, nacht en weekend',
      emergency: 'Alarmnummer',
      'peer-support': 'Lotgenoten',
      interpreter: 'Tolk',
      appointment: 'op afspraak',
    },
    calls: { daytime: 'Bel ons overdag', 'out-of-hours': 'Bel ons daarbuiten' },
    countries: { NL: { daytime: 'Overdag: de huisarts.', outOfHours: 'Anders: de huisartsenpost.', distress: 'Bel ook dan.' } },
  },
  general: {
    disclaimer: 'Algemeen.',
    range: '{low} tot {high}',
    labels: {
      source: 'Bron',
      provenance: 'Waar vandaan?',
      noDate: 'zonder datum',
      since: 'vanaf {year}',
      reviewed: 'Gezien door {by} op {on}.',
      here: 'Bij ons:',
      thresholds: 'Hier geldt:',
      draft: 'Dit is een concept.',
    },
  },
  glossary: { scan: { forms: ['echo'], text: 'Een echo laat het zien.' } },
  synonyms: { often: ['vaak', 'dikwijls'] },
  sources: { leaflet: { publisher: 'Een ziekenhuis', about: 'Over vrouwen.' } },
});

/** A fresh copy, which a test may spoil. */
export const smallContent = (): SmallContent => ({
  outline: {
    id: 'miscarriage',
    source: 'leaflet',
    faq: [
      {
        id: 'about',
        facts: [],
        items: [{ id: 'first', facts: ['F006'], accordingTo: ['guideline'], earlier: { facts: ['F007'], whole: true } }],
      },
    ],
    related: [{ id: 'other', facts: [] }],
    ...smallShared(),
  },
  faq: {
    title: 'Klein',
    sections: { about: { title: 'Waarover', teaser: 'Een begin.' } },
    items: {
      first: {
        question: 'Hoe vaak?',
        summary: 'Soms.',
        answer: ['Het zijn er **{chance}**.', '- een\n- twee'],
        earlier: 'Vroeger minder.',
      },
    },
    related: { other: { title: 'Anders', text: 'Lees verder.' } },
  },
  base: base(),
  words: words(),
});
