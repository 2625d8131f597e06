import { namedFigures, namedSources } from './named-in-pack.js';
import type { Pack } from './pack.js';
import { readFigure } from './read-figure.js';
import { boolean, either, list, nullable, number, object, oneOf, optional, record, ShapeError, string, type Read } from './shape.js';

const inline = either(string, either(object({ strong: string }), object({ link: string, text: string })));
const text = either(string, list(inline));
const blocks = list(either(text, object({ list: list(text) })));
const facts = optional(list(string));
const newerInsight = optional(object({ text, accordingTo: list(string), contradicts: optional(boolean) }));

/** How the two bounds of a range are joined; without a place for each, a number would be lost. */
const range: Read<string> = (value, path) => {
  const words = string(value, path);
  if (!words.includes('{low}') || !words.includes('{high}')) throw new ShapeError(path, 'words with {low} and {high} in them');
  return words;
};

const source = object({
  title: string,
  kind: optional(string),
  publisher: string,
  published: optional(nullable(string)),
  url: optional(string),
  about: optional(string),
});

const faq = object({
  sections: list(
    object({
      id: string,
      title: text,
      teaser: optional(text),
      facts,
      newerInsight,
      items: list(object({ id: string, question: text, summary: optional(text), answer: blocks, facts, newerInsight })),
    }),
  ),
});

const risk = object({
  title: text,
  lead: blocks,
  statements: list(object({ id: string, title: text, text: blocks, facts })),
  groups: list(
    object({
      id: string,
      by: optional(oneOf('ageYears', 'miscarriages')),
      title: text,
      intro: optional(text),
      facts,
      columns: object({ group: string, yes: string, no: string }),
      rows: list(object({ id: string, figure: string, label: string, yes: string, no: string, facts, newerInsight })),
    }),
  ),
  notes: object({ 'both-chosen': text, 'between-bands': text, 'no-figure-age': text, 'no-figure-miscarriages': text }),
});

const situation = oneOf('after-one', 'tests-planned');
const timeline = object({
  title: text,
  lead: blocks,
  whenToCall: object({
    title: text,
    intro: text,
    signs: list(text),
    call: text,
    outside: text,
    accordingTo: optional(list(string)),
    facts,
  }),
  situations: object({ 'after-one': string, 'tests-planned': string }),
  steps: list(
    object({
      id: string,
      when: text,
      title: text,
      text: blocks,
      situation: optional(situation),
      span: optional(object({ fromDays: optional(number), from: optional(string), to: optional(string), openEnd: optional(boolean) })),
      facts,
      newerInsight,
    }),
  ),
});

const nullableString = optional(nullable(string));
const shape = object({
  schemaVersion: oneOf(1),
  id: string,
  lang: string,
  title: string,
  range,
  disclaimer: text,
  labels: object({ newerInsight: string, source: string }),
  review: optional(
    object({
      status: oneOf('written', 'draft', 'reviewed'),
      reviewedBy: nullableString,
      reviewedOn: nullableString,
      reviewDue: nullableString,
    }),
  ),
  faq: optional(faq),
  risk: optional(risk),
  timeline: optional(timeline),
  contact: optional(object({ title: text, text: blocks, facts })),
  related: optional(list(object({ id: string, title: text, text, facts }))),
  figures: record(readFigure),
  sources: record(source),
}) satisfies Read<unknown>;

const checkNames = (what: 'figures' | 'sources', names: Iterable<string>, known: object): void => {
  for (const name of names) {
    if (!Object.hasOwn(known, name)) throw new ShapeError(what, `complete: a text names "${name}", which isn't there`);
  }
};

/**
 * Reads a hospital's own pack: checks it against the form of schemas/pack.schema.json and copies what belongs to it.
 * Throws a sentence that says where it is wrong. Nothing in it is ever run or parsed as HTML.
 */
export const readPack = (value: unknown): Pack => {
  const pack: Pack = shape(value, '');
  const { figures, sources, ...texts } = pack;
  checkNames('figures', namedFigures(texts), figures);
  checkNames('sources', namedSources(texts), sources);
  try {
    new Intl.Locale(pack.lang);
  } catch {
    throw new ShapeError('lang', 'a language tag such as "nl"');
  }
  return pack;
};
