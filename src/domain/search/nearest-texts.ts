import { holdingWords, type Holding, type Places } from './holding.js';
import { likeness } from './likeness.js';

/** A word of a query, or the first one of an expression, and the texts that hold it. */
export interface Term {
  typed: string;
  found: Holding;
}

/** The texts that hold the words most like one that stands nowhere, and how much these are like it. */
const findLike = (typed: string, places: Places): { found: Holding; weight: number } => {
  let weight = 0;
  let most: string[] = [];
  for (const word of places.keys()) {
    const like = likeness(typed, word);
    if (like === 0 || like < weight) continue;
    if (like > weight) most = [];
    weight = like;
    most.push(word);
  }
  return { found: holdingWords(most, places), weight };
};

/**
 * The texts that come nearest to a query of which none holds all: those with most of its terms, or of words like them. A term counts for
 * less the more texts hold it. None where nothing is like it.
 */
export const nearestTexts = (terms: readonly Term[], places: Places): Holding => {
  const scores = new Map<number, number>();
  const words = new Set<string>();
  for (const { typed, found: exact } of terms) {
    const { found, weight } = exact.texts.size > 0 ? { found: exact, weight: 1 } : findLike(typed, places);
    found.words.forEach((word) => words.add(word));
    found.texts.forEach((text) => scores.set(text, (scores.get(text) ?? 0) + weight / found.texts.size));
  }
  const best = Math.max(...scores.values());
  return { texts: new Set([...scores].flatMap(([text, score]) => (score === best ? text : []))), words };
};
