import { isChance, OF, type Interval } from './interval.js';
import { readWholeNumbers, toLatinDigits } from './read-numbers.js';

/** Digits that belong together as one number which isn't whole, such as 0,5 or 1/6. */
const BROKEN_NUMBER = /\d[.,\u066b/:e]\d/i;

/** One number, or the two ends of a range. Undefined for more, or for what is no part of a hundred. */
const toChance = ([low, high = low, ...more]: readonly number[]): Interval | undefined => {
  if (low === undefined || high === undefined || more.length > 0) return undefined;
  return isChance({ low, high }) ? { low, high } : undefined;
};

const numbersIn = (words: string): number[] => (BROKEN_NUMBER.test(toLatinDigits(words)) ? [] : readWholeNumbers(words));

/**
 * Reads the chance that a sentence states, such as "17 tot 20 van de 100".
 * One hundred is the denominator and is left aside; what stays must be one number or the two ends of a range.
 * Returns undefined for anything else, so that a picture is never drawn of a guess.
 */
export const readChance = (sentence: string): Interval | undefined => {
  const numbers = numbersIn(sentence);
  const denominator = numbers.indexOf(OF);
  return toChance(numbers.filter((_, index) => index !== denominator));
};

/** Reads the numerals of a cell that says elsewhere of how many they are, such as "17 tot 20". Undefined as above. */
export const readNumerals = (words: string): Interval | undefined => toChance(numbersIn(words));
