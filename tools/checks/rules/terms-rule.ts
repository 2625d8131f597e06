import type { Terms } from '../../authoring/terms.js';
import { allLines, type Passage } from '../../authoring/passage.js';

const FLAGS = 'giu';

/** What means something in a regular expression. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** A word by itself, whatever stands around it. */
const asWord = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])${word.replace(SYNTAX, '\\$&')}(?![\\p{L}\\p{M}])`, FLAGS);

/** The words that may not stand in a language, each with what stands instead. */
const wordsNotIn = ({ concepts }: Terms, lang: string): { word: RegExp; instead: string }[] =>
  Object.values(concepts).flatMap((concept) => {
    const { not = [], word: instead = '' } = concept[lang] ?? {};
    return not.map((word) => ({ word: asWord(word), instead }));
  });

/** What holds for the words of one language, made once. */
export class TermsRule {
  readonly #words: { word: RegExp; instead: string }[];
  readonly #patterns: { find: RegExp; why: string }[];

  constructor(terms: Terms, lang: string) {
    this.#words = wordsNotIn(terms, lang);
    this.#patterns = (terms.languages[lang]?.patterns ?? []).map(({ find, why }) => ({ find: new RegExp(find, FLAGS), why }));
  }

  /** What is wrong with a line of words, as a reader sees it. */
  faultsIn(line: string): string[] {
    return [
      ...this.#words.flatMap(({ word, instead }) =>
        [...line.matchAll(word)].map(([found]) => `"${found}" isn't the word here; write "${instead}"`),
      ),
      ...this.#patterns.flatMap(({ find, why }) => [...line.matchAll(find)].map(([found]) => `"${found}": ${why}`)),
    ];
  }
}

/** Holds passages to the words and the patterns of their language. What only a search reads is left alone. */
export const termsProblems = (passages: readonly Passage[], terms: Terms): string[] => {
  const rules = new Map<string, TermsRule>();
  return passages
    .filter(({ isSearchedOnly }) => !isSearchedOnly)
    .flatMap((passage) => {
      const rule = rules.get(passage.lang) ?? new TermsRule(terms, passage.lang);
      rules.set(passage.lang, rule);
      return [...new Set(allLines(passage).flatMap((line) => rule.faultsIn(line)))].map((fault) => `${passage.key}: ${fault}.`);
    });
};
