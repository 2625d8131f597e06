import { list, number, object, oneOf, optional, record, string } from './shape.js';

/*
 * What the table for professionals is made of, as content/evidence.json holds it: published figures of whole groups, and
 * the words of the table in each language. No pack has any of it, and no widget for patients.
 */

export const evidenceWords = object({
  title: string,
  forWhom: string,
  caption: string,
  columns: object({
    outcome: string,
    group: string,
    population: string,
    period: string,
    figure: string,
    interval: string,
    citation: string,
  }),
  range: string,
  period: string,
  missing: string,
  measures: object({ percentage: string, 'odds-ratio': string }),
  populations: record(string),
  outcomes: record(string),
  groups: record(string),
  notes: list(string),
  sources: string,
});

export const evidenceFigure = object({
  id: string,
  accordingTo: string,
  population: string,
  outcome: string,
  group: string,
  numbers: optional(record(number)),
  measure: oneOf('percentage', 'odds-ratio'),
  value: number,
  low: optional(number),
  high: optional(number),
  decimals: oneOf(0, 1, 2),
});

export const evidenceShape = object({
  level: number,
  populations: record(object({ size: optional(number), from: optional(number), through: optional(number) })),
  figures: list(evidenceFigure),
  words: record(evidenceWords),
});

/** One published figure: of a whole group, with its interval where the source gives one. */
export type EvidenceFigure = ReturnType<typeof evidenceFigure>;

/** The words of the table in one language. */
export type EvidenceWords = ReturnType<typeof evidenceWords>;

/** Everything the table shows. */
export type Evidence = ReturnType<typeof evidenceShape>;

/** The place of a number in a line of words. */
export const NUMBER_TOKEN = /\{([a-z]+)\}/g;

/** Puts numbers that are written already into a line of words. */
export const fillWords = (text: string, numbers: Readonly<Record<string, string>>): string =>
  text.replace(NUMBER_TOKEN, (_token, name: string) => numbers[name] ?? '');
