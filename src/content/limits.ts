/**
 * The most that a file of a hospital may hold. So much never holds up a page for long (docs/performance.md), and is more than
 * anybody needs. The schemas say the same.
 */
export const MOST = {
  /** Of any list, and of anything with names, that isn't below. */
  entries: 100,
  /** In all sections. */
  questions: 200,
  /** In all tables. */
  rows: 150,
  figures: 500,
  sources: 200,
  /** Forms of one word to explain. */
  forms: 25,
  /** Words and expressions in all groups of synonyms. */
  synonyms: 1000,
  leftOut: 300,
  /** Facts or sources that one text names. */
  ids: 30,
  /** Characters of a pack, or of changes to one, as JSON. */
  file: 300_000,
  lines: 50,
  /** Of opening hours, of all lines. */
  rules: 200,
  pages: 50,
  thresholds: 50,
  /** Pieces of what one widget shows of a pack: paragraphs, links, explained words and all else that is an element. */
  pieces: 4000,
  /** Characters of what one widget shows of a pack. */
  characters: 150_000,
} as const;

/** The longest texts, in characters. Short is what may come back in every answer. */
export const LONGEST = {
  text: 20_000,
  /** A label, an id, an explanation, what is told of a source. */
  words: 1000,
  /** What joins the ends of a range. */
  range: 100,
  /** A form of a word to explain, or a word that readers search for. */
  form: 60,
} as const;
