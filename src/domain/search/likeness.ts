import { slipsBetween } from './slips-between.js';

/** The shortest word that is looked for inside a longer one. */
const SHORTEST_INSIDE = 5;

/** Letters of a typed word for each slip that is forgiven in the next ones. */
const LETTERS_FOR_A_SLIP = 4;

/**
 * How much a typed word is like a word of a text, from 0 to 1, when nothing better is found: it holds that word ("koortsaanval",
 * "koorts"), or has a few slips in it. Both are folded.
 */
export const likeness = (typed: string, word: string): number => {
  if (word.length >= SHORTEST_INSIDE && typed.includes(word)) return word.length / typed.length;
  const most = Math.floor((typed.length - 1) / LETTERS_FOR_A_SLIP);
  if (Math.abs(typed.length - word.length) > most) return 0;
  const slips = slipsBetween(typed, word);
  return slips > most ? 0 : 1 - slips / typed.length;
};
