import { foldWord } from './fold-word.js';

/** A word of a text: folded, and where it stands, in UTF-16 units as the DOM counts them. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** Letters, marks and digits; a Cyrillic word goes on after an apostrophe. What stands between is no word. */
const WORD = /[\p{L}\p{M}\p{N}\u00AD]+(?:(?<=\p{Script=Cyrillic})['’][\p{L}\p{M}]+)*/gu;

/** The words of a text, in their order. */
export const wordsIn = (text: string, language: string): PlacedWord[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word: foldWord(word, language), start: index, end: index + word.length }));
