import type { Files } from './check-files.js';

const wordsIn = (language: 'nl' | 'en'): Files => {
  const say = (nl: string, en: string): string => (language === 'nl' ? nl : en);
  return {
    [`content/small/${language}/faq.json`]: {
      title: say('Een klein pakket', 'A small pack'),
      sections: {
        about: { title: say('Wat het is', 'What it is'), teaser: say('Je leest hier wat er kan.', 'Read here what can be done.') },
      },
      items: {
        first: {
          question: say('Hoe vaak is dit?', 'How often is this?'),
          summary: say('Het komt vaak voor.', 'It happens often.'),
          answer: [say('Na {days} dagen is het over.', 'After {days} days it is over.')],
          earlier: say('In oudere folders staat iets anders.', 'Older leaflets say something else.'),
        },
      },
      related: {},
    },
    [`content/shared/${language}/risk.json`]: {
      title: say('Cijfers', 'Figures'),
      lead: [say('Dit gaat over groepen.', 'This is about groups.')],
      open: say('Cijfers bekijken', 'See the figures'),
      more: say('Meer uitleg', 'More about them'),
      statements: {},
      groups: {
        'by-age': {
          title: say('Naar leeftijd', 'By age'),
          intro: say('Per groep.', 'By group.'),
          caption: say('Zo gaat het bij {of} mensen:', 'How it goes for {of} people:'),
          population: say('Iedereen telt mee.', 'Everybody counts.'),
          columns: {
            group: say('Leeftijd', 'Age'),
            yes: say('Wel', 'Yes'),
            no: say('Niet', 'No'),
            words: say('In een zin', 'In a sentence'),
            range: say('Niet precies bekend', 'Not known exactly'),
          },
          rows: {
            young: {
              label: say('Jong', 'Young'),
              yes: say('{chance} van de {of}', '{chance} of {of}'),
              no: say('{chance|rest} van de {of}', '{chance|rest} of {of}'),
            },
          },
        },
      },
      notes: { 'both-chosen': 'A.', 'between-rows': 'B.', 'no-figure': { age: 'C.' } },
    },
    [`content/shared/${language}/timeline.json`]: {
      title: say('De weken erna', 'The weeks after'),
      lead: [say('Wat er komt.', 'What may come.')],
      whenToCall: {
        title: say('Wanneer bel je?', 'When to call?'),
        now: say('Bel meteen', 'Call at once'),
        intro: say('Bel bij:', 'Call for:'),
        signs: { fever: say('koorts', 'fever') },
        outside: say('Volg je arts.', 'Do as your doctor says.'),
        call: say('Bel.', 'Call.'),
      },
      start: say('De eerste dag', 'The first day'),
      steps: {
        later: {
          when: say('Later', 'Later'),
          title: say('Rust', 'Rest'),
          text: [say('Het gaat over.', 'It passes.'), say('Vraag om een scan.', 'Ask for a scan.')],
        },
      },
    },
    [`content/shared/${language}/contact.json`]: { title: say('Vragen?', 'Questions?'), text: [say('Bel.', 'Call.')] },
    [`content/shared/${language}/help.json`]: {
      unavailable: say('Dit is er nu niet.', 'This is not here now.'),
      danger: say('Levensgevaar?', 'A life in danger?'),
      emergency: say('Bel {emergency}', 'Call {emergency}'),
      elsewhere: say('Bel het alarmnummer', 'Call the emergency number'),
      dangerSigns: say('Als het nu moet.', 'If it has to be now.'),
      unanswered: say('Neemt niemand op? Bel {emergency}.', 'Nobody there? Call {emergency}.'),
      lines: {
        daytime: say('Overdag', 'By day'),
        'out-of-hours': say('Anders', 'Else'),
        emergency: say('Alarmnummer', 'Emergency number'),
        'peer-support': say('Lotgenoten', 'Others like you'),
        interpreter: say('Tolk', 'Interpreter'),
        appointment: say('op afspraak', 'by appointment'),
      },
      calls: {
        daytime: say('Bel ons overdag', 'Call us by day'),
        'out-of-hours': say('Bel ons daarbuiten', 'Call us after hours'),
      },
      countries: {
        NL: {
          daytime: say('Overdag: de huisarts.', 'By day: your GP.'),
          outOfHours: say('Anders: de huisartsenpost.', 'Else: the night service.'),
          distress: say('Bel ook dan.', 'Call then too.'),
        },
      },
    },
    [`content/shared/${language}/general.json`]: {
      disclaimer: say('Bij jou kan het anders zijn.', 'It can differ for you.'),
      range: say('{low} tot {high}', '{low} to {high}'),
      labels: {
        source: say('Bron:', 'Source:'),
        provenance: say('Waar komt dit vandaan?', 'Where is this from?'),
        noDate: say('zonder datum', 'no date'),
        since: say('vanaf {year}', '{year} or later'),
        reviewed: say('Gezien door {by} op {on}.', 'Seen by {by} on {on}.'),
        thresholds: say('Hier geldt:', 'Here we say:'),
        here: say('Bij ons:', 'With us:'),
        ...(language === 'en' ? { draft: 'This is a draft. The Dutch text counts.' } : {}),
      },
    },
    [`content/shared/${language}/glossary.json`]: { scan: { forms: ['scan'], text: say('Een echo laat het zien.', 'A scan shows it.') } },
    [`content/shared/${language}/synonyms.json`]: { often: [say('vaak', 'often'), say('dikwijls', 'frequent')] },
    [`content/shared/${language}/sources.json`]: { study: { about: say('Gaat over vrouwen.', 'About women.') } },
  };
};

/** The smallest content in authored form that says something everywhere, in two languages. A test may spoil one file. */
export const smallContent = (): Record<string, unknown> => ({
  ...wordsIn('nl'),
  ...wordsIn('en'),
  'content/figures.json': {
    of: { value: 100, unit: 'denominator', accordingTo: ['study'] },
    days: { value: 6, unit: 'days', accordingTo: ['study'] },
    chance: { low: 17, high: 20, unit: 'of-100', population: 'pregnancies', accordingTo: ['study'] },
  },
  'content/countries.json': { NL: { emergency: '112', accordingTo: ['study'] } },
  'content/sources.json': {
    '000': { title: 'A page', publisher: 'A hospital', notBefore: '2007' },
    study: { title: 'A study', publisher: 'A journal', published: '2019', url: 'https://journal.example/1' },
  },
  'content/reviews.json': { small: { nl: { reviewStatus: 'written' }, en: { reviewStatus: 'draft', reviewDue: null } } },
  'content/facts.json': {
    F001: { source: '000', section: 'one', topic: 'numbers', statement: 'It happens to this many.' },
    F002: { source: '000', section: 'one', topic: 'numbers', statement: 'It happens to fewer.' },
  },
  'content/small/pack.json': {
    id: 'small',
    source: '000',
    extends: 'shared',
    faq: [{ id: 'about', facts: [], items: [{ id: 'first', facts: ['F001'], accordingTo: ['study'], earlier: { facts: ['F002'] } }] }],
    related: [],
  },
  'content/shared/pack.json': {
    risk: { groups: [{ id: 'by-age', by: 'age', facts: [], rows: [{ id: 'young', figure: 'chance', facts: [] }] }], statements: [] },
    timeline: { whenToCall: { signs: [{ id: 'fever', facts: [], accordingTo: ['study'] }] }, steps: [{ id: 'later', facts: [] }] },
    contact: { facts: [] },
    disclaimer: { facts: [] },
  },
});

/** The small content with a piece of one file written differently. Throws when the piece isn't there, as a test would be void. */
export const spoiledContent = (path: string, from: string, to: string): Record<string, unknown> => {
  const files = smallContent();
  const json = JSON.stringify(files[path]);
  if (json === undefined || !json.includes(from)) throw new Error(`${path} doesn't hold ${from}`);
  return { ...files, [path]: json.replace(from, to) };
};
