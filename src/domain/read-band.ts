import { readWholeNumber } from './read-numbers.js';
import type { Band } from './reference-class.js';

/** Reads two whole numbers with a hyphen or a dash between them, such as "35-40", the lower one first; undefined for anything else. */
export const readBand = (text: string): Band | undefined => {
  const [from, through, ...more] = text.split(/[-–]/).map(readWholeNumber);
  return from !== undefined && through !== undefined && from < through && more.length === 0 ? { from, through } : undefined;
};
