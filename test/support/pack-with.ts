/** The least that a hospital's own pack can hold, with a word of its own in the text of every widget. */
export const packWith = (word: string): Record<string, unknown> => ({
  schemaVersion: 1,
  id: 'own',
  lang: 'nl',
  title: word,
  range: '{low} tot {high}',
  disclaimer: `Dit is algemeen (${word}).`,
  labels: { newerInsight: 'Nieuwer inzicht', source: 'Bron' },
  faq: {
    sections: [
      { id: 'one', title: `Vragen over ${word}`, items: [{ id: 'first', question: `Wat is ${word}?`, answer: [`Dat is ${word}.`] }] },
    ],
  },
  risk: {
    title: `Cijfers over ${word}`,
    lead: [],
    statements: [],
    groups: [
      {
        id: 'group',
        title: `Tabel over ${word}`,
        columns: { group: 'Groep', yes: 'Wel', no: 'Niet' },
        rows: [{ id: 'row', figure: 'some', label: 'Iedereen', yes: '{some} van de {of}', no: '{some|rest} van de {of}' }],
      },
    ],
    notes: { 'both-chosen': 'a', 'between-bands': 'b', 'no-figure-age': 'c', 'no-figure-miscarriages': 'd' },
  },
  timeline: {
    title: `Verloop van ${word}`,
    lead: [],
    whenToCall: { title: 'Wanneer bel je?', intro: 'Bij:', signs: ['koorts'], call: 'Bel.', outside: 'Van ons.' },
    situations: { 'after-one': 'Na één', 'tests-planned': 'Testen' },
    steps: [{ id: 'first', when: 'Nu', title: `Stap met ${word}`, text: ['Rust.'] }],
  },
  contact: { title: `Contact over ${word}`, text: ['Bel ons.'] },
  figures: {
    of: { value: 100, unit: 'denominator', accordingTo: [] },
    some: { value: 12, unit: 'of-100', accordingTo: [] },
  },
  sources: {},
});
