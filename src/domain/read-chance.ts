import { isChance, OF, type Interval } from './interval.js';
import { readWholeNumbers, toLatinDigits } from './read-numbers.js';

/** Digits that belong together as one number which isn't whole, such as 0,5 or 1/6. */
const BROKEN_NUMBER = /\d[.,\u066b/:e]\d/i;

/**
 * Reads the chance that a sentence states, such as "17 tot 20 van de 100".
 * One hundred is the denominator and is left aside; what stays must be one number or the two ends of a range.
 * Returns undefined for anything else, so that a picture is never drawn of a guess.
 */
export const readChance = (sentence: string): Interval | undefined => {
  if (BROKEN_NUMBER.test(toLatinDigits(sentence))) return undefined;
  const numbers = readWholeNumbers(sentence);
  const denominator = numbers.indexOf(OF);
  const [low, high = low, ...more] = numbers.filter((_, index) => index !== denominator);
  if (low === undefined || high === undefined || more.length > 0) return undefined;
  return isChance({ low, high }) ? { low, high } : undefined;
};
