/*
 * What the worst files are made of.
 */

export const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const named = <Item>(count: number, make: (index: number) => Item): Record<string, Item> =>
  Object.fromEntries(many(count, (index) => [`n${index}`, make(index)]));

export const SENTENCE = 'Het bloedverlies neemt na een paar dagen af en houdt dan vanzelf op. ';

/** Words for as many characters. */
export const words = (length: number): string => SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length);

export const pack = (changes: object): object => ({
  schemaVersion: 2,
  id: 'worst',
  lang: 'nl',
  title: 'Veel',
  range: '{low} tot {high}',
  disclaimer: 'Dit is algemene informatie.',
  labels: { source: 'Bron' },
  figures: {},
  sources: {},
  ...changes,
});

export const questions = (count: number, answer: (index: number) => unknown[], more: object = {}): object => ({
  faq: {
    sections: [
      {
        id: 'all',
        title: 'Alles',
        items: many(count, (index) => ({
          id: `q${index}`,
          question: `Vraag ${String.fromCharCode(97 + (index % 26))}`,
          answer: answer(index),
          ...more,
        })),
      },
    ],
  },
});

export const OF = { of: { value: 100, unit: 'denominator', accordingTo: ['n0'] } };
export const CHANCE = { low: 17, high: 20, unit: 'of-100', population: 'zwangerschappen', accordingTo: ['n0'] };

export const source = (index: number): object => ({
  title: `Bron ${words(40)}${index}`,
  publisher: 'Uitgever',
  url: `https://bron.example/${index}`,
});

export const form = (index: number): string => `w${index.toString(36)}`;

export const rule = (index: number): object => ({
  dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  opens: '08:00',
  closes: '16:30',
  validFrom: new Date(Date.UTC(2026, 0, 1 + 9 * index)).toISOString().slice(0, 10),
  validThrough: new Date(Date.UTC(2026, 0, 3 + 9 * index)).toISOString().slice(0, 10),
});

export const profile = (changes: object): object => ({
  schemaVersion: 1,
  organisation: 'Ziekenhuis',
  timeZone: 'Europe/Amsterdam',
  ...changes,
});

export const line = (index: number, rules: number): object => ({
  label: `Lijn ${index}`,
  number: `+3120123${String(4000 + index)}`,
  openingHours: many(rules, (at) => rule(at)),
});
