import { HEADINGS } from '../../base/heading-level.js';
import { ITEM } from './faq-item.js';

/** How high a list of questions is about with every answer closed, whether they are taken up or still stand as an author wrote them. */
export const heightOfQuestions = (widget: Element): string => {
  const count = (selector: string): number => widget.querySelectorAll(selector).length;
  const taken = count(ITEM);
  const questions = taken + count('summary,dt');
  const titles = count(HEADINGS) - taken;
  return `calc(${questions} * (max(48px, 2.85em) + 1px) + ${titles} * 4.5em + 5em)`;
};
