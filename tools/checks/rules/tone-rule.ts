import { findHurtfulWords } from '../../authoring/find-hurtful-words.js';
import { allLines, type Passage } from '../../authoring/passage.js';

/** Reports words that hurt people after a pregnancy loss. */
export const toneProblems = (passages: readonly Passage[]): string[] =>
  passages.flatMap((passage) =>
    [...new Set(allLines(passage).flatMap((line) => findHurtfulWords(line, passage.lang)))].map(
      (words) => `${passage.place}: "${words}" hurts people who lost a pregnancy; choose other words.`,
    ),
  );
