import { HEADINGS } from '../../../base/heading-level.js';
import { wordsOf } from '../../../base/words-of.js';

/** Headings, and what says that it is one. */
export const ALL_HEADINGS = `${HEADINGS},[role=heading]`;

const LETTERS = /[\p{L}\p{N}]/u;

const ENDS_IN_QUESTION = /[?؟][\s"'”’»)]*$/;

/** Whether an element holds letters or digits: an icon, a plus and a `#` don't. */
export const hasLetters = (element: Element): boolean => LETTERS.test(element.textContent);

/** Whether words end as a question does. */
export const asks = (element: Element): boolean => ENDS_IN_QUESTION.test(wordsOf(element));

/** Of some titles those that ask, where any does: the others are titles of something else. */
export const thoseThatAsk = (titles: readonly Element[]): readonly Element[] => {
  const asking = titles.filter(asks);
  return asking.length > 0 ? asking : titles;
};

export const headingsIn = (source: Element): Element[] => [...source.querySelectorAll(ALL_HEADINGS)].filter(hasLetters);

/** The level of a heading; two for one that says what it is and not on which level. */
export const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/.exec(heading.localName)?.[1] ?? 2);

/**
 * The level of the headings that are questions: the deepest one. Where none of these asks and most on the level above do, the deepest
 * ones stand in answers.
 */
export const questionLevelOf = (headings: readonly Element[]): number | undefined => {
  const [deepest, above] = [...new Set(headings.map(levelOf))].sort((one, other) => other - one);
  const on = (level: number | undefined): Element[] => headings.filter((heading) => levelOf(heading) === level);
  const areInAnswers = !on(deepest).some(asks) && on(above).filter(asks).length * 2 > on(above).length;
  return areInAnswers ? above : deepest;
};
