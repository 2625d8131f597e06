import { countSyllables } from './count-syllables.js';
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

/**
 * Languages without a figure, where only the length of sentences counts. LIX takes long words for hard words. A Turkish
 * word holds what others say in several; an Arabic one is written without its short vowels and with "and", "the" and
 * "in" attached to it. The figure would say something about the script, not about the text.
 */
const WITHOUT_MEASURE = new Set(['ar', 'tr']);

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

/** How long a sentence should be, and may be, in a language. */
export const sentenceLength = (lang: string): SentenceLength => ({ aim: 15, longest: lang === 'nl' ? 20 : 25 });

const scoreOf = (sentences: readonly string[], lang: string): number => (lang === 'nl' ? fleschDouma(sentences) : lix(sentences));

const countWords = (sentences: readonly string[]): number => sentences.reduce((sum, sentence) => sum + splitWords(sentence).length, 0);

/** How easily some sentences read together; nothing for too few words, and for languages without a measure. */
export const readingEase = (sentences: readonly string[], lang: string): ReadingEase | undefined => {
  if (countWords(sentences) < FEWEST_WORDS || WITHOUT_MEASURE.has(lang)) return undefined;
  const score = Math.round(scoreOf(sentences, lang));
  return lang === 'nl'
    ? { measure: 'Flesch-Douma', score, easy: score >= LOWEST_DOUMA }
    : { measure: 'LIX', score, easy: score <= HIGHEST_LIX };
};

/** How much easier the others read without one of the sentences; below zero when it helps them. Nothing to gain from a single one. */
export const easeGained = (sentences: readonly string[], without: number, lang: string): number => {
  if (sentences.length < 2 || WITHOUT_MEASURE.has(lang)) return 0;
  const others = sentences.filter((_, index) => index !== without);
  const change = scoreOf(others, lang) - scoreOf(sentences, lang);
  return lang === 'nl' ? change : -change;
};

/** What a score should be, in words. */
export const easeToAimFor = ({ measure }: ReadingEase): string =>
  measure === 'LIX' ? `${HIGHEST_LIX} or less` : `${LOWEST_DOUMA} or more`;
