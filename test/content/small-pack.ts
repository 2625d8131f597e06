/** The smallest pack that says something everywhere, as plain JSON that a test may spoil. */
export const smallPack = () => ({
  schemaVersion: 2,
  id: 'small',
  lang: 'nl',
  title: 'Klein pakket',
  range: '{low} tot {high}',
  disclaimer: 'Dit is algemene informatie.',
  labels: { source: 'Bron' },
  faq: {
    sections: [
      {
        id: 'about',
        title: 'Waarover het gaat',
        items: [
          {
            id: 'first',
            question: 'Hoe vaak is dit?',
            answer: [
              'Van de {of} zijn het er {often}, en {often|rest} niet.',
              { list: ['een', [{ strong: 'twee' }, ' en ', { link: '/drie', text: 'drie' }]] },
            ],
            accordingTo: ['study'],
            earlier: { text: 'In oudere folders staat iets anders.', facts: ['F018'], whole: true },
          },
        ],
      },
    ],
  },
  risk: {
    title: 'Cijfers',
    lead: ['Van groepen.'],
    open: 'Cijfers bekijken',
    more: 'Meer uitleg',
    statements: [],
    groups: [
      {
        id: 'by-age',
        by: 'age',
        title: 'Naar leeftijd',
        caption: 'Zo gaat het bij {of} mensen:',
        population: 'Iedereen telt mee.',
        columns: { group: 'Leeftijd', yes: 'Wel', no: 'Niet', words: 'In een zin', range: 'Niet precies bekend' },
        rows: [{ id: 'young', figure: 'chance', label: 'Jong', yes: '{chance} van de {of}', no: '{chance|rest} van de {of}' }],
      },
    ],
    notes: { 'both-chosen': 'Apart.', 'between-rows': 'Ertussen.', 'no-figure': { age: 'Geen.', miscarriages: 'Geen.' } },
  },
  timeline: {
    title: 'De weken erna',
    lead: ['Wat er komt.'],
    whenToCall: {
      title: 'Wanneer bel je?',
      intro: 'Bel bij:',
      signs: [{ id: 'fever', text: 'koorts', accordingTo: ['study'] }],
      call: 'Bel.',
      outside: 'Volg je ziekenhuis.',
    },
    start: { label: 'De eerste dag' },
    situations: [
      { id: 'after-one', label: 'Na één' },
      { id: 'tests-planned', label: 'Met testen' },
    ],
    ways: [
      { id: 'curettage', label: 'Curettage', start: { label: 'Dag van de curettage' } },
      { id: 'missed', label: 'Nog wachten', start: null },
    ],
    steps: [{ id: 'later', when: 'Later', title: 'Later', text: ['Het gaat over.'], span: { fromDays: 0, to: 'weeks' } }],
  },
  contact: { title: 'Vragen?', text: ['Bel.'] },
  figures: {
    of: { value: 100, unit: 'denominator', accordingTo: ['study'] },
    chance: {
      low: 17,
      high: 20,
      unit: 'of-100',
      population: 'zwangerschappen',
      outcome: 'rest',
      group: { age: { below: 35 } },
      accordingTo: ['study'],
    },
    often: { low: 17, high: 20, unit: 'of-100', population: 'vrouwen', outcome: 'rest', accordingTo: ['study'] },
    weeks: { value: 2, unit: 'weeks', accordingTo: ['study'] },
  },
  sources: { study: { title: 'A study', publisher: 'A journal', published: '2021-06', url: 'https://journal.example/1' } },
});

type Path = readonly (string | number)[];

/** The small pack with one thing in it changed, or left out when the change is undefined. */
export const spoiledPack = (path: Path, change: unknown): unknown => {
  const pack: unknown = smallPack();
  const place = path.slice(0, -1).reduce((value: unknown, step) => (value as Record<string | number, unknown>)[step], pack) as Record<
    string | number,
    unknown
  >;
  const name = path.at(-1) ?? '';
  if (change === undefined) Reflect.deleteProperty(place, name);
  else Object.defineProperty(place, name, { value: change, enumerable: true, configurable: true, writable: true });
  return pack;
};
