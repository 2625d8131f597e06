import { AGES } from './reader-limits.js';
import { toLatinDigits } from './read-numbers.js';

/**
 * Reads an age in years, or a band such as "35-40", in digits of any script. A band is read as the middles of its years,
 * since its ends belong to the bands beside it too. Undefined for anything else, and for ages outside `AGES`.
 */
export const readAges = (text: string): number | number[] | undefined => {
  const [, first = '', last = first] = /^(\d{1,4})(?: ?[-–] ?(\d{1,4}))?$/.exec(toLatinDigits(text).trim()) ?? [];
  const [from, through] = [Number(first), Number(last)];
  if (first === '' || from < AGES[0] || through > AGES[1] || through < from) return undefined;
  return from === through ? from : [...Array(through - from).keys()].map((years) => from + years + 0.5);
};
