import { toLatinDigits } from './read-numbers.js';

/**
 * Reads a whole number, or a band such as "35-40", in digits of any script. A band is read as the middles of its numbers, since its
 * ends belong to the bands beside it too. Undefined for anything else, and for numbers outside the limits.
 */
export const readBand = (text: string, [least, most]: readonly [number, number]): number | number[] | undefined => {
  const [, first = '', last = first] = /^(\d{1,4})(?: ?[-–] ?(\d{1,4}))?$/.exec(toLatinDigits(text).trim()) ?? [];
  const [from, through] = [Number(first), Number(last)];
  if (first === '' || from < least || through > most || through < from) return undefined;
  return from === through ? from : [...Array(through - from).keys()].map((years) => from + years + 0.5);
};
