import { countSyllables } from './count-syllables.js';
import { READING, type Reading } from './language-lists.js';
import { splitWords } from './split-text.js';

/** How easily a text reads, and by which measure. `easy` is what it should at least, or at most, be. */
export interface ReadingEase {
  measure: 'Flesch-Douma' | 'LIX';
  score: number;
  easy: boolean;
}

/** What a language asks of its sentences, in words. */
export interface SentenceLength {
  aim: number;
  longest: number;
}

/** Dutch at level B1; the same limit in docs/check.md. */
const LOWEST_DOUMA = 60;

/** Below 40 reads as a newspaper for everybody, above 50 as an official text. */
const HIGHEST_LIX = 45;

/** Made for pages, the measures say nothing of a few words: there one long word is half of the text. */
const FEWEST_WORDS = 10;

/** LIX calls a word long from the seventh letter. */
const LONG_WORD = 7;

/** A sentence of so few words hobbles where many stand together. */
export const STUMP = 4;

/** In a hundred sentences, the most that may be stumps. */
export const MOST_STUMPS = 5;

/** Of fewer sentences, a share says little. */
const FEWEST_SENTENCES = 100;

/** How a sentence ends. A label, an item of a list without a mark and what announces a list end otherwise. */
const SENTENCE_END = /[.!?…؟]["'”’»)]*$/;

/** Whether there is a decision how texts in a language are measured. */
export const hasReading = (lang: string): boolean => Object.hasOwn(READING, lang);

const readingOf = (lang: string): Reading => {
  const reading = hasReading(lang) ? READING[lang] : undefined;
  if (reading === undefined) throw new Error(`Nobody decided how texts in "${lang}" are measured.`);
  return reading;
};

const average = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/**
 * Flesch's reading ease, fitted to Dutch by W.H. Douma (1960): from 0, for academics, to 100, for children.
 * A figure counts as one word of one syllable.
 */
export const fleschDouma = (sentences: readonly string[]): number => {
  const words = sentences.map(splitWords);
  return 206.835 - 0.93 * average(words.map(({ length }) => length)) - 77 * average(words.flat().map(countSyllables));
};

const letters = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

/** C.H. Björnsson's läsbarhetsindex (1968), made to compare languages: words in a sentence, plus long words in a hundred. */
export const lix = (sentences: readonly string[]): number => {
  const words = sentences.map(splitWords);
  return average(words.map(({ length }) => length)) + 100 * average(words.flat().map((word) => (letters(word) >= LONG_WORD ? 1 : 0)));
};

/** Returns how long a sentence should be, and may be. Throws for a language without a decision. */
export const sentenceLength = (lang: string): SentenceLength => ({ aim: 15, longest: readingOf(lang).longest });

const scoreBy = (measure: ReadingEase['measure'], sentences: readonly string[]): number =>
  measure === 'LIX' ? lix(sentences) : fleschDouma(sentences);

const countWords = (sentences: readonly string[]): number => sentences.reduce((sum, sentence) => sum + splitWords(sentence).length, 0);

/**
 * How easily some sentences read together; nothing for too few words, and for languages without a measure. Throws for a
 * language without a decision.
 */
export const readingEase = (sentences: readonly string[], lang: string): ReadingEase | undefined => {
  const { measure } = readingOf(lang);
  if (measure === 'none' || countWords(sentences) < FEWEST_WORDS) return undefined;
  const score = Math.round(scoreBy(measure, sentences));
  return { measure, score, easy: measure === 'LIX' ? score <= HIGHEST_LIX : score >= LOWEST_DOUMA };
};

/** How much easier the others read without one of the sentences; below zero when it helps them. Nothing to gain from a single one. */
export const easeGained = (sentences: readonly string[], without: number, lang: string): number => {
  const { measure } = readingOf(lang);
  if (sentences.length < 2 || measure === 'none') return 0;
  const others = sentences.filter((_, index) => index !== without);
  const change = scoreBy(measure, others) - scoreBy(measure, sentences);
  return measure === 'LIX' ? -change : change;
};

/** The sentences of a text that end as one, and those among them of four words or fewer. */
export interface Stumps {
  stumps: string[];
  sentences: number;
  tooMany: boolean;
}

/** Counts the stumps of a text. A short text may have any number: there each one is a large share. */
export const countStumps = (lines: readonly string[]): Stumps => {
  const sentences = lines.filter((line) => SENTENCE_END.test(line));
  const stumps = sentences.filter((sentence) => splitWords(sentence).length <= STUMP);
  const tooMany = sentences.length >= FEWEST_SENTENCES && 100 * stumps.length > MOST_STUMPS * sentences.length;
  return { stumps, sentences: sentences.length, tooMany };
};

/** What a score should be, in words. */
export const easeToAimFor = ({ measure }: ReadingEase): string =>
  measure === 'LIX' ? `${HIGHEST_LIX} or less` : `${LOWEST_DOUMA} or more`;
