import languages from './languages.json' with { type: 'json' };
import type { WordList, WordLists } from './word-list.js';

/** How a language is measured, and the longest sentence it may have, in words. */
export interface Reading {
  measure: 'Flesch-Douma' | 'LIX' | 'none';
  longest: number;
}

/** What languages.json holds for a language. Something may be missing: then nothing in that language passes. */
interface LanguageLists {
  reading?: Reading;
  personal?: WordList;
  hurtful?: WordList;
}

const named = <Name extends keyof LanguageLists>(name: Name): Readonly<Record<string, NonNullable<LanguageLists[Name]>>> =>
  Object.fromEntries(
    Object.entries(languages as Readonly<Record<string, LanguageLists>>).flatMap(([lang, lists]) => {
      const found = lists[name];
      return found === undefined ? [] : [[lang, found]];
    }),
  );

/** Hashes of the words that hurt, by language. */
export const HURTFUL: WordLists = named('hurtful');

/** Expressions about one reader's own chance, by language. */
export const PERSONAL: WordLists = named('personal');

/**
 * How each language is measured. Without a figure, only the length of sentences counts. LIX takes long words for hard
 * words. A Turkish word holds what others say in several; an Arabic one is written without its short vowels and with
 * "and", "the" and "in" attached to it. The figure would say something about the script, not about the text.
 */
export const READING: Readonly<Record<string, Reading>> = named('reading');
