import { foldWord, plainWord } from './fold-word.js';

/** A word of a text: folded, and where it stands, in UTF-16 units as the DOM counts them. */
export interface PlacedWord {
  /** Empty for a word that a search passes over. */
  word: string;
  start: number;
  end: number;
}

/** How words are read. */
export interface Reading {
  /** The language, by its tag, such as `nl`. */
  language: string;
  /** Words that say nothing about what somebody looks for, plain. */
  ignored: ReadonlySet<string>;
}

/**
 * Single letters that a sign joins, as in "D&C", are one word. Otherwise letters, marks and digits; a Cyrillic word goes on after an
 * apostrophe. What stands between is no word.
 */
const WORD =
  /(?<![\p{L}\p{N}])\p{L}(?:\s?[&+/]\s?\p{L})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}\u00AD]+(?:(?<=\p{Script=Cyrillic})['’][\p{L}\p{M}]+)*/gu;

/** Words that a search passes over, out of a text that lists them. */
export const ignoredIn = (list: string): ReadonlySet<string> => new Set([...list.matchAll(WORD)].map(([word]) => plainWord(word)));

/** The words of a text, in their order. Whether one is passed over is asked before it is folded, which makes "Mann" and "man" one. */
export const wordsIn = (text: string, { language, ignored }: Reading): PlacedWord[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: ignored.has(plainWord(word)) ? '' : foldWord(word, language),
    start: index,
    end: index + word.length,
  }));
