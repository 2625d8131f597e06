/** The least that a hospital's own pack can hold, with a word of its own in the text of every widget. */
export const packWith = (word: string): Record<string, unknown> => ({
  schemaVersion: 2,
  id: 'own',
  lang: 'nl',
  title: word,
  range: '{low} tot {high}',
  disclaimer: `Dit is algemeen (${word}).`,
  labels: { source: 'Bron' },
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
    notes: { 'both-chosen': 'a', 'between-rows': 'b', 'no-figure': 'c' },
  },
  timeline: {
    title: `Verloop van ${word}`,
    lead: [],
    whenToCall: { title: 'Wanneer bel je?', intro: 'Bij:', signs: [{ id: 'fever', text: 'koorts' }], call: 'Bel.', outside: 'Van ons.' },
    steps: [{ id: 'first', when: 'Nu', title: `Stap met ${word}`, text: ['Rust.'] }],
  },
  contact: { title: `Contact over ${word}`, text: ['Bel ons.'] },
  figures: {
    of: { value: 100, unit: 'denominator', accordingTo: [] },
    some: { value: 12, unit: 'of-100', population: 'iedereen', accordingTo: ['own'] },
  },
  sources: { own: { title: 'Onze folder', publisher: 'Ons ziekenhuis' } },
});

/** A pack with a table of which the second row names nobody as its population, and the third has one frame. */
export const packWithHalfTables = (): Record<string, unknown> => {
  const pack = packWith('eigen');
  const { groups, ...risk } = pack['risk'] as { groups: { rows: object[] }[] };
  const [group] = groups;
  const rows = [
    ...(group?.rows ?? []),
    { id: 'nobody', figure: 'of-nobody', label: 'Niemand', yes: '{of-nobody} van de {of}', no: '{of-nobody|rest} van de {of}' },
    { id: 'one-frame', figure: 'some', label: 'Halve waarheid', yes: '{some} van de {of}' },
  ];
  const figures = { ...(pack['figures'] as object), 'of-nobody': { value: 4, unit: 'of-100', accordingTo: ['own'] } };
  return { ...pack, figures, risk: { ...risk, groups: [{ ...group, rows }] } };
};
