import { findPersonalWords } from '../../authoring/find-personal-words.js';
import { allLines, type Passage } from '../../authoring/passage.js';

/** Reports words about a reader's own chance, or about computing one. */
export const personalProblems = (passages: readonly Passage[]): string[] =>
  passages.flatMap((passage) =>
    [...new Set(allLines(passage).flatMap((line) => findPersonalWords(line, passage.lang)))].map(
      (words) => `${passage.place}: "${words}" sounds as if a figure were worked out for one reader; figures are about groups.`,
    ),
  );
