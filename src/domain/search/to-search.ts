import { isInflected, isMeant, isMisspelt, joinsWords } from './are-alike.js';
import { wordsIn } from './words-in.js';

/** What a search knows of the language of the texts. */
export interface SearchLanguage {
  /** Its tag, such as `nl`. */
  language: string;
  /** Words that say nothing about what somebody looks for, with spaces between them. */
  ignored: string;
  /** Groups of words or expressions that readers use for the same thing. */
  synonyms: readonly (readonly string[])[];
}

/** What a search found. */
export interface Found {
  /** Which texts, by their place in the list. */
  texts: ReadonlySet<number>;
  /** Which words of the texts, folded. */
  words: ReadonlySet<string>;
}

type Alike = (query: string, word: string) => boolean;

/** The shortest part of a compound that a query is taken apart into. */
const SHORTEST_PART = 4;

const NOTHING: Found = { texts: new Set(), words: new Set() };

const either = (founds: readonly Found[]): Found => ({
  texts: new Set(founds.flatMap(({ texts }) => [...texts])),
  words: new Set(founds.flatMap(({ words }) => [...words])),
});

const both = (one: Found, other: Found): Found => {
  const texts = new Set([...one.texts].filter((text) => other.texts.has(text)));
  return texts.size > 0 ? { texts, words: new Set([...one.words, ...other.words]) } : NOTHING;
};

const all = (founds: readonly Found[]): Found => founds.reduce(both);

/**
 * Makes a search of texts: once for each set of texts, since making it costs more than using it.
 *
 * Every word of a query has to stand in a text, in any form; what is written as one word may stand there as two. Where
 * no text holds a word, one slip in it is forgiven. Gives undefined for a query that asks for nothing.
 *
 * @param texts - For each text its folded words, as `wordsIn` gives them.
 */
export const toSearch = (texts: readonly (readonly string[])[], known: SearchLanguage): ((query: string) => Found | undefined) => {
  const { language } = known;
  const folded = (text: string): string[] => wordsIn(text, language).map(({ word }) => word);
  const ignored = new Set(folded(known.ignored));
  const places = new Map<string, Set<number>>();
  texts.forEach((words, text) => words.forEach((word) => places.set(word, (places.get(word) ?? new Set()).add(text))));
  ignored.forEach((word) => places.delete(word));

  const tellingIn = (text: string): string[] => folded(text).filter((word) => word.length > 1 && !ignored.has(word));
  const groups = known.synonyms.map((group) => group.map(tellingIn).filter(({ length }) => length > 0));

  const isEnding: Alike = (query, word) => isInflected(query, word, language);
  const isWord: Alike = (query, word) => isMeant(query, word, language, (part) => places.has(part));
  const isPart: Alike = (part, word) => Math.abs(part.length - word.length) < 3 && (part.startsWith(word) || word.startsWith(part));
  /** An author's word stands for longer ones, never for its own beginning: "bloeden" isn't "bloed". */
  const isSynonym: Alike = (synonym, word) =>
    synonym === word ||
    (synonym.length >= SHORTEST_PART && !(synonym.startsWith(word) && synonym.length > word.length + 1) && isWord(synonym, word));
  const isNearly: Alike = (typed, word) => isEnding(typed, word) || (Math.abs(typed.length - word.length) < 2 && isMisspelt(typed, word));

  const find = (query: string, alike: Alike): Found => {
    const words = new Set([...places.keys()].filter((word) => alike(query, word)));
    return { words, texts: new Set([...words].flatMap((word) => [...(places.get(word) ?? [])])) };
  };

  /** Texts in which the words of an expression follow each other, at most one other word between two of them. */
  const findExpression = (expression: readonly string[]): Found => {
    const found = all(expression.map((word) => find(word, isSynonym)));
    const follows = (words: readonly string[], from: number, [first, ...rest]: readonly string[]): boolean =>
      first === undefined || [from, from + 1].some((at) => isSynonym(first, words[at] ?? '') && follows(words, at + 1, rest));
    const holds = (text: number): boolean => (texts[text] ?? []).some((_, at, words) => follows(words, at, expression));
    return expression.length > 1 ? both(found, { texts: new Set([...found.texts].filter(holds)), words: found.words }) : found;
  };

  /** Texts that hold the two halves of a compound apart: "onderzoek" and "bloed" for "bloedonderzoek". */
  const findApart = (query: string): Found => {
    const halves: Found[] = [];
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
    const terms: Found[] = [];
    for (let start = 0; start < words.length;) {
      const term = (ownAlike: Alike, groupAlike: Alike): { found: Found; length: number } => {
        const { length, groups: standing } = groupsAt(words, start, groupAlike);
        const own = words[start] as string;
        const asTyped = length > 1 ? [] : [find(own, ownAlike), ...(standing.length > 0 ? [] : [findApart(own)])];
        return { length, found: either([...asTyped, ...standing.flat().map(findExpression)]) };
      };
      const exact = term(isWord, isEnding);
      const { found, length } = exact.found.texts.size > 0 ? exact : term(isMisspelt, isNearly);
      terms.push(found);
      start += length;
    }
    return all(terms);
  };
};
