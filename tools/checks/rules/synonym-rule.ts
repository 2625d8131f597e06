import { allLines, type Passage } from '../../authoring/passage.js';
import { toSearch } from '../../../src/domain/search/to-search.js';
import { wordsIn } from '../../../src/domain/search/words-in.js';

/** Reports synonyms of which none is in a question, an answer or a sign to call for: a search for them finds nothing. */
export const synonymProblems = (
  place: string,
  synonyms: Readonly<Record<string, readonly string[]>>,
  texts: readonly Passage[],
  language: string,
): string[] => {
  const reading = { language, ignored: new Set<string>() };
  const search = toSearch(
    texts.map((passage) => allLines(passage).flatMap((line) => wordsIn(line, reading).map(({ word }) => word))),
    { ...reading, synonyms: [] },
  );
  const isHeld = (expression: string): boolean => search(expression)?.isNear === false;
  return Object.entries(synonyms)
    .filter(([, group]) => !group.some(isHeld))
    .map(([name, group]) => `${place}, ${name}: no question, answer or sign holds any of ${group.map((word) => `"${word}"`).join(', ')}.`);
};
