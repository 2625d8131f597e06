import { allLines, type Passage } from '../../authoring/passage.js';
import { toSearch } from '../../../src/domain/search/to-search.js';
import { wordsIn } from '../../../src/domain/search/words-in.js';

/** Reports synonyms of which none is in a question or an answer: a search for them finds nothing. */
export const synonymProblems = (
  place: string,
  synonyms: Readonly<Record<string, readonly string[]>>,
  texts: readonly Passage[],
  language: string,
): string[] => {
  const search = toSearch(
    texts.map((passage) => allLines(passage).flatMap((line) => wordsIn(line, language).map(({ word }) => word))),
    { language, ignored: '', synonyms: [] },
  );
  return Object.entries(synonyms)
    .filter(([, group]) => !group.some((expression) => search(expression)?.texts.size))
    .map(([name, group]) => `${place}, ${name}: no question or answer holds any of ${group.map((word) => `"${word}"`).join(', ')}.`);
};
