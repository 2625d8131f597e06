import { MOST } from '../../src/content/limits.js';
import { many, named, words, pack, questions, OF, CHANCE, source, form, rule, profile, line } from './worst-parts.js';

/** A file of a hospital that is as much work as the limits allow in one respect, and the widget that shows it. */
export interface WorstFile {
  name: string;
  widget: 'faq-accordion' | 'risk-meter' | 'aftercare-timeline' | 'contact-card';
  /** How the widget gets it. */
  by: 'src' | 'profile';
  file: object;
  /** Something to type into the search. */
  query?: string;
}

const ONE_SOURCE = { sources: { n0: source(0) } };

/** Answers that together hold about as much as a widget may show. */
const share = (count: number): number => Math.floor((0.9 * MOST.characters) / count);

const perAnswer = 25;

/** The files, each the worst in its own way. */
export const WORST: WorstFile[] = [
  {
    name: 'a usual pack: 22 questions',
    widget: 'faq-accordion',
    by: 'src',
    file: pack(questions(22, () => [words(600), words(300)])),
    query: 'bloed',
  },
  {
    name: 'as many questions, with as much text, as there may be; searched',
    widget: 'faq-accordion',
    by: 'src',
    file: pack(questions(MOST.questions, () => [words(share(MOST.questions))])),
    query: 'bloed',
  },
  {
    name: 'as many words that all differ as there may be, searched with synonyms',
    widget: 'faq-accordion',
    by: 'src',
    file: pack({
      synonyms: many(MOST.entries, (group) => [
        'bloed',
        ...many(MOST.synonyms / MOST.entries - 1, (at) => many(8, (word) => form(20_000 + 40 * group + 8 * at + word)).join(' ')),
      ]),
      ...questions(MOST.questions, (index) => [many(share(MOST.questions) / 5, (at) => `${form(1296 + index * 200 + at)}a`).join(' ')]),
    }),
    query: 'bloed',
  },
  {
    name: 'as many hard words, in as many answers, as there may be',
    widget: 'faq-accordion',
    by: 'src',
    file: pack({
      glossary: named(MOST.entries, (index) => ({ forms: many(MOST.forms, (at) => form(index * MOST.forms + at)), text: 'Uitleg.' })),
      ...questions(Math.floor(MOST.pieces / (2 * perAnswer + 4)), (answer) => [
        many(perAnswer, (index) => form(((answer + index) % MOST.entries) * MOST.forms)).join(' '),
      ]),
    }),
  },
  {
    name: 'hard words that nearly stand everywhere',
    widget: 'faq-accordion',
    by: 'src',
    file: pack({
      glossary: named(MOST.entries, () => ({
        forms: many(MOST.forms, (at) => `${'a '.repeat(5 + at)}${at % 2 ? 'b' : 'a'}`),
        text: 'Uitleg.',
      })),
      ...questions(10, () => many(Math.floor(MOST.characters / 10 / 15_000), () => 'a '.repeat(6000))),
    }),
  },
  {
    name: 'as many sources at each answer as there may be',
    widget: 'faq-accordion',
    by: 'src',
    file: pack({
      sources: named(MOST.ids, (index) => source(index)),
      ...questions(Math.floor(MOST.pieces / (3 * MOST.ids + 4)), () => ['Ja.'], { accordingTo: many(MOST.ids, (index) => `n${index}`) }),
    }),
  },
  {
    name: 'as many figures in the text as there may be',
    widget: 'faq-accordion',
    by: 'src',
    file: pack({
      ...ONE_SOURCE,
      figures: { a: CHANCE },
      range: '{low}-{high}',
      ...questions(20, () => many(4, () => '{a}'.repeat(1100))),
    }),
  },
  {
    name: 'as many lines in lists as there may be',
    widget: 'faq-accordion',
    by: 'src',
    file: pack(questions(36, () => [{ list: many(MOST.entries, (index) => [{ strong: form(index) }]) }].slice(0, 1))),
    query: 'w1',
  },
  {
    name: 'one text after another without a space',
    widget: 'faq-accordion',
    by: 'src',
    file: pack(questions(1, () => many(7, () => 'bloed'.repeat(3900)))),
    query: 'bloed',
  },
  {
    name: 'a question with the same name again and again',
    widget: 'faq-accordion',
    by: 'src',
    file: pack({
      faq: {
        sections: [{ id: 'all', title: 'Alles', items: many(MOST.questions, () => ({ id: 'one', question: 'Vraag', answer: ['Ja.'] })) }],
      },
    }),
  },
  {
    name: 'as many rows of figures as there may be',
    widget: 'risk-meter',
    by: 'src',
    file: pack({
      ...ONE_SOURCE,
      figures: { ...OF, ...named(MOST.rows, (index) => ({ ...CHANCE, group: { age: { from: index, through: index } } })) },
      risk: {
        title: 'Cijfers',
        lead: [],
        statements: [],
        groups: many(3, (table) => ({
          id: `g${table}`,
          by: 'age',
          title: 'Naar leeftijd',
          columns: { group: 'Leeftijd', yes: 'Wel', no: 'Niet' },
          rows: many(MOST.rows / 3, (index) => ({
            id: `r${index}`,
            figure: `n${index}`,
            label: `${index} jaar`,
            yes: `{n${index}} van de {of}`,
            no: `{n${index}|rest} van de {of}`,
          })),
        })),
        notes: { 'both-chosen': 'a', 'between-rows': 'b', 'no-figure': 'c' },
      },
    }),
  },
  {
    name: 'as many steps as there may be',
    widget: 'aftercare-timeline',
    by: 'src',
    file: pack({
      timeline: {
        title: 'De weken erna',
        lead: [],
        whenToCall: {
          title: 'Wanneer bel je?',
          intro: 'Bel bij:',
          signs: many(MOST.entries, (index) => ({ id: `s${index}`, text: 'koorts' })),
          call: 'Bel.',
          outside: 'Volg je ziekenhuis.',
        },
        situations: many(MOST.entries, (index) => ({ id: `in${index}`, label: `Als ${index}` })),
        steps: many(MOST.entries, (index) => ({
          id: `s${index}`,
          situation: `in${index}`,
          when: 'Later',
          title: `Stap ${index}`,
          text: [words(share(MOST.entries))],
          span: { fromDays: index, openEnd: true },
        })),
      },
    }),
  },
  {
    name: 'changes that leave out and add as much as they may',
    widget: 'faq-accordion',
    by: 'src',
    file: {
      schemaVersion: 2,
      extends: 'recurrent-miscarriage',
      lang: 'nl',
      leaveOut: many(MOST.leftOut, (index) => `${'x'.repeat(500)}${index}`),
      items: many(MOST.questions, (index) => ({
        section: 'what-is-it',
        item: { id: `own-${index}`, question: `Vraag ${String.fromCharCode(97 + (index % 26))}`, answer: [words(400)] },
      })),
    },
  },
  {
    name: 'as many lines as there may be, with their hours',
    widget: 'contact-card',
    by: 'profile',
    file: profile({ lines: many(MOST.lines, (index) => line(index, MOST.rules / MOST.lines)) }),
  },
  {
    name: 'all rules of opening hours on one line',
    widget: 'contact-card',
    by: 'profile',
    file: profile({ lines: [line(0, MOST.rules)] }),
  },
  {
    name: 'as many rules that hold always as that hold for some days',
    widget: 'contact-card',
    by: 'profile',
    file: profile({
      lines: [
        {
          label: 'Lijn',
          number: '+31201234567',
          openingHours: many(MOST.rules, (index) =>
            index % 2
              ? rule(index)
              : {
                  opens: `${String(Math.floor(index / 20)).padStart(2, '0')}:${String((index % 20) * 2 + 10)}`,
                  closes: `${String(Math.floor(index / 20)).padStart(2, '0')}:${String((index % 20) * 2 + 11)}`,
                },
          ),
        },
      ],
    }),
  },
];
