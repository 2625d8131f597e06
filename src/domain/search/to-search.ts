import { isInflected, isMeant, isMisspelt, joinsWords } from './are-alike.js';
import { foldWord } from './fold-word.js';
import { all, both, either, holdingWords, type Holding } from './holding.js';
import { nearestTexts, type Term } from './nearest-texts.js';
import { wordsIn, type Reading } from './words-in.js';

/** What a search knows of the language of the texts. */
export interface SearchLanguage extends Reading {
  /** Groups of words or expressions that readers use for the same thing. */
  synonyms: readonly (readonly string[])[];
}

/** What a search found. */
export interface Found extends Holding {
  /** Whether no text holds all that is asked for. Then these are the nearest ones; none where nothing is like it. */
  isNear: boolean;
}

type Alike = (query: string, word: string) => boolean;

/** The shortest part of a compound that a query is taken apart into. */
const SHORTEST_PART = 4;

/**
 * Makes a search of texts: once for each set of texts, since making it costs more than using it.
 *
 * Every word of a query has to stand in a text, in any form; what is written as one word may stand there as two. Where
 * no text holds a word, one slip in it is forgiven. Where no text holds all, the nearest are found. Gives undefined for a query that
 * asks for nothing.
 *
 * @param texts - For each text its folded words, as `wordsIn` gives them.
 */
export const toSearch = (texts: readonly (readonly string[])[], known: SearchLanguage): ((query: string) => Found | undefined) => {
  const { language } = known;
  const places = new Map<string, Set<number>>();
  texts.forEach((words, text) => words.forEach((word) => places.set(word, (places.get(word) ?? new Set()).add(text))));
  places.delete('');

  /** A single letter says nothing, but several by themselves are a name: "D and C" is "D&C". */
  const tellingIn = (text: string): string[] => {
    const words = wordsIn(text, known).flatMap(({ word }) => word || []);
    const isOfLetters = words.length > 1 && words.every(({ length }) => length === 1);
    return isOfLetters ? [words.join('&')] : words.filter(({ length }) => length > 1);
  };
  const groups = known.synonyms.map((group) => group.map(tellingIn).filter(({ length }) => length > 0));

  const isEnding: Alike = (query, word) => isInflected(query, word, language);
  const isWord: Alike = (query, word) => isMeant(query, word, language, (part) => places.has(part));
  const isEnded: Alike = (query, word) => word.startsWith(query) && word.length - query.length < 3;
  const isPart: Alike = (part, word) => Math.abs(part.length - word.length) < 3 && (part.startsWith(word) || word.startsWith(part));
  /** An author's word stands for longer ones, never for its own beginning: "bloeden" isn't "bloed". */
  const isSynonym: Alike = (synonym, word) =>
    synonym === word ||
    (synonym.length >= SHORTEST_PART && !(synonym.startsWith(word) && synonym.length > word.length + 1) && isWord(synonym, word));
  const isNearly: Alike = (typed, word) => isEnding(typed, word) || (Math.abs(typed.length - word.length) < 2 && isMisspelt(typed, word));

  /** Somebody who types is halfway through a word that a search passes over: "wor" of "worden". */
  const isBegun = (typed: string): boolean => [...known.ignored].some((word) => foldWord(word, language).startsWith(typed));

  const find = (query: string, alike: Alike): Holding =>
    holdingWords(
      [...places.keys()].filter((word) => alike(query, word)),
      places,
    );

  /** Texts in which the words of an expression follow each other, at most one other word between two of them. */
  const findExpression = (expression: readonly string[]): Holding => {
    const found = all(expression.map((word) => find(word, isSynonym)));
    const follows = (words: readonly string[], from: number, [first, ...rest]: readonly string[]): boolean =>
      first === undefined || [from, from + 1].some((at) => isSynonym(first, words[at] ?? '') && follows(words, at + 1, rest));
    const holds = (text: number): boolean => (texts[text] ?? []).some((_, at, words) => follows(words, at, expression));
    return expression.length > 1 ? both(found, { texts: new Set([...found.texts].filter(holds)), words: found.words }) : found;
  };

  /** Texts that hold the two halves of a compound apart: "onderzoek" and "bloed" for "bloedonderzoek". */
  const findApart = (query: string): Holding => {
    const halves: Holding[] = [];
    for (let cut = SHORTEST_PART; joinsWords(language) && cut <= query.length - SHORTEST_PART; cut++) {
      halves.push(both(find(query.slice(0, cut), isPart), find(query.slice(cut), isPart)));
    }
    return either(halves);
  };

  /** The groups of which an expression stands at a place of the query, as far as it is typed, and how many words it has. */
  const groupsAt = (words: readonly string[], start: number, alike: Alike): { length: number; groups: string[][][] } => {
    const stands = (expression: string[]): boolean =>
      expression.every((word, index) => {
        const typed = words[start + index];
        return (
          typed !== undefined &&
          (alike(typed, word) || (typed.length >= SHORTEST_PART && 3 * typed.length >= 2 * word.length && word.startsWith(typed)))
        );
      });
    const standing = groups.map((group) => Math.max(0, ...group.filter(stands).map(({ length }) => length)));
    const length = Math.max(1, ...standing);
    return { length, groups: groups.filter((_, index) => standing[index] === length) };
  };

  return (query) => {
    const words = tellingIn(query);
    if (words.length === 0) return undefined;
    const terms: Term[] = [];
    for (let start = 0; start < words.length;) {
      const own = words[start] as string;
      const term = (ownAlike: Alike, groupAlike: Alike): { found: Holding; length: number } => {
        const { length, groups: standing } = groupsAt(words, start, groupAlike);
        // A short word that has synonyms is no beginning of longer ones: "man" isn't "manchmal".
        const isWhole = standing.length > 0 && own.length < SHORTEST_PART;
        const asTyped = length > 1 ? [] : [find(own, isWhole ? isEnded : ownAlike), ...(standing.length > 0 ? [] : [findApart(own)])];
        return { length, found: either([...asTyped, ...standing.flat().map(findExpression)]) };
      };
      const exact = term(isWord, isEnding);
      const { found, length } = exact.found.texts.size > 0 ? exact : term(isMisspelt, isNearly);
      start += length;
      const isPassedOver = found.texts.size === 0 && terms.length > 0 && start === words.length && isBegun(own);
      if (!isPassedOver) terms.push({ typed: own, found });
    }
    const found = all(terms.map((term) => term.found));
    const isNear = found.texts.size === 0;
    return { ...(isNear ? nearestTexts(terms, places) : found), isNear };
  };
};
