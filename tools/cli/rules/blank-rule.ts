import { hasBlank, type Passage } from '../../authoring/passage.js';

/** Every text has words: an empty sign to call for, or an empty answer, looks as if there were nothing to say. */
export const blankProblems = (passages: readonly Passage[]): string[] =>
  passages.filter(hasBlank).map(({ place }) => `${place}: holds an empty text; write the words, or take it out.`);
