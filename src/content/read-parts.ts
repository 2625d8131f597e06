import { PART_ORDER } from './parts.js';
import { LONGEST, MOST } from './limits.js';
import {
  boolean,
  either,
  has,
  isRecord,
  isString,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  record,
  ShapeError,
  string,
  textOf,
  type Read,
} from './shape.js';

/*
 * The parts of a pack, each as schemas/pack.schema.json describes it. What a hospital extends a built-in pack with is
 * made of the same parts.
 */

const inline = either(isString, string, either(has('strong'), object({ strong: string }), object({ link: string, text: string })));
const text = either(isString, string, list(inline));
const blocks = list(either(has('list'), object({ list: list(text) }), text));
const named = list(string, MOST.ids);
const ids = optional(named);
const earlier = optional(object({ text, facts: named, whole: optional(boolean) }));

/** A few words, which may come back in every answer. */
const words = textOf(LONGEST.words);

const word: Read<string> = (value, path) => {
  const form = textOf(LONGEST.form)(value, path).trim();
  if (form === '') throw new ShapeError(path, 'a word');
  return form;
};

/** The tag of a language that `Intl` knows how to write numbers in. */
export const language: Read<string> = (value, path) => {
  const tag = string(value, path);
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    throw new ShapeError(path, 'a language tag such as "nl"');
  }
};

/** The version of the form. Says what to do with a file of the one before, which would show without what stands under new names. */
export const version: Read<2> = (value, path) => {
  if (value === 1) throw new ShapeError(path, '2: the form has changed since 1 (docs/moving-from-0.1.md says what to change)');
  return oneOf(2)(value, path);
};

/** How the two bounds of a range are joined; without a place for each, a number would be lost. */
export const range: Read<string> = (value, path) => {
  const joined = textOf(LONGEST.range)(value, path);
  if (!joined.includes('{low}') || !joined.includes('{high}')) throw new ShapeError(path, 'words with {low} and {high} in them');
  return joined;
};

export const source = object({
  title: words,
  lang: optional(language),
  kind: optional(words),
  publisher: words,
  published: optional(nullable(words)),
  notBefore: optional(words),
  url: optional(words),
  about: optional(words),
});

const filledLater = optional(nullable(string));

/** Who checked a text, when, and until when that holds. */
export const review = optional(
  object({
    reviewStatus: oneOf('written', 'draft', 'reviewed'),
    reviewedBy: filledLater,
    reviewedOn: filledLater,
    reviewDue: filledLater,
  }),
);

/** What a hospital's editor is asked, and no reader sees. */
const ask = optional(words);

const question = object({
  id: string,
  question: text,
  summary: optional(text),
  answer: optional(blocks),
  ask,
  urgent: optional(boolean),
  facts: ids,
  accordingTo: ids,
  earlier,
});

/** A question with its answer, or with what a hospital is asked to answer. */
export const faqItem: Read<ReturnType<typeof question>> = (value, path) => {
  const read = question(value, path);
  if (read.answer === undefined && read.ask === undefined) throw new ShapeError(`${path}.answer`, 'a list');
  return read;
};

const faqSection = object({
  id: string,
  title: text,
  teaser: optional(text),
  facts: ids,
  accordingTo: ids,
  earlier,
  items: list(faqItem, MOST.questions),
});

export const riskStatement = object({ id: string, title: text, text: blocks, facts: ids, accordingTo: ids, earlier });

const riskRow = object({ id: string, figure: string, label: string, yes: string, no: string, facts: ids, accordingTo: ids, earlier });

/** A row that doesn't have the form of one, by its id or its place, with what is wrong with it. */
export interface UnreadRow {
  id: string;
  fault: string;
}

/** A row that can't be read leaves the others of its table in place. */
const rowIfRead: Read<ReturnType<typeof riskRow> | UnreadRow> = (value, path) => {
  try {
    return riskRow(value, path);
  } catch (error) {
    const { id } = Object(value) as { id?: unknown };
    return { id: typeof id === 'string' ? id : path, fault: (error as Error).message };
  }
};

/** A table of figures. Its rows still have to be held against the figures and sources they name. */
export const riskGroup = object({
  id: string,
  by: optional(words),
  title: text,
  intro: optional(text),
  caption: optional(text),
  population: optional(text),
  facts: ids,
  accordingTo: ids,
  earlier,
  columns: object({ group: string, yes: string, no: string, words: optional(words), range: optional(words) }),
  rows: list(rowIfRead, MOST.rows),
});

export const timelineStep = object({
  id: string,
  when: text,
  title: text,
  text: blocks,
  ask,
  situation: optional(words),
  way: optional(words),
  span: optional(
    object({
      fromDays: optional(number),
      from: optional(string),
      to: optional(string),
      atMost: optional(boolean),
      openEnd: optional(boolean),
    }),
  ),
  seeCall: optional(boolean),
  facts: ids,
  accordingTo: ids,
  earlier,
});

const sign = object({ id: string, text, facts: ids, accordingTo: ids });

const whenToCall = object({ title: text, now: optional(text), intro: text, signs: list(sign), call: text, outside: optional(text) });

const countryHelp = object({
  country: string,
  emergency: text,
  unanswered: text,
  daytime: text,
  outOfHours: text,
  distress: optional(text),
  accordingTo: ids,
});

const lineNames = object({
  daytime: optional(words),
  'out-of-hours': optional(words),
  emergency: optional(words),
  'peer-support': optional(words),
  interpreter: optional(words),
  appointment: optional(words),
});

const callNames = object({ daytime: optional(words), 'out-of-hours': optional(words) });

const help = object({
  unavailable: text,
  danger: optional(text),
  elsewhere: text,
  dangerSigns: optional(text),
  lines: optional(lineNames),
  calls: optional(callNames),
  countries: list(countryHelp),
});

/** One text, or one for each table by what it is by. */
const noFigure = either(isRecord, record(text), text);

const startDay = object({ label: words });

/** What every widget shows of a pack, besides figures and sources. */
export const packParts = {
  title: string,
  mainSource: optional(words),
  order: optional(list(oneOf(...PART_ORDER), PART_ORDER.length)),
  range,
  disclaimer: text,
  labels: object({
    source: words,
    provenance: optional(words),
    noDate: optional(words),
    since: optional(words),
    reviewed: optional(words),
    thresholds: optional(words),
    here: optional(words),
    draft: optional(words),
  }),
  review,
  glossary: optional(record(object({ forms: list(word, MOST.forms), text: words }))),
  synonyms: optional(list(list(textOf(LONGEST.form)))),
  faq: optional(object({ sections: list(faqSection) })),
  risk: optional(
    object({
      title: text,
      lead: blocks,
      open: optional(words),
      more: optional(words),
      statements: list(riskStatement),
      groups: list(riskGroup),
      notes: object({ 'both-chosen': optional(text), 'between-rows': optional(text), 'no-figure': optional(noFigure) }),
    }),
  ),
  timeline: optional(
    object({
      title: text,
      lead: blocks,
      whenToCall,
      start: optional(startDay),
      situations: optional(list(object({ id: words, label: words }))),
      ways: optional(list(object({ id: words, label: words, start: optional(nullable(startDay)) }))),
      steps: list(timelineStep),
    }),
  ),
  contact: optional(object({ title: text, text: blocks, facts: ids, accordingTo: ids })),
  help: optional(help),
  related: optional(list(object({ id: string, title: text, text, facts: ids }))),
};
