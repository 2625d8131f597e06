import { hasBlank, type Passage } from '../../authoring/passage.js';

/** Reports empty texts, such as a sign to call for without words. */
export const blankProblems = (passages: readonly Passage[]): string[] =>
  passages.filter(hasBlank).map(({ place }) => `${place}: holds an empty text; write the words, or take it out.`);
