import { MADE } from '../../base/author-content.js';
import { HEADINGS, isHeading, levelOf } from '../../base/heading-level.js';
import { moveNode } from '../../base/move-node.js';
import { questionAround, summaryOf } from './questions.js';

/**
 * Puts the words of bare summaries in a heading, one level below the heading above them. Headings of the author stay what they are;
 * those that were put there before follow the level that is asked for now.
 */
export const giveHeadings = (source: Element, headingLevel: number): void => {
  let above = headingLevel - 1;
  for (const element of source.querySelectorAll(`${HEADINGS},details`)) {
    const question = questionAround(source, element);
    if (question === undefined && isHeading(element)) above = levelOf(element);
    if (question !== element) continue;
    const summary = summaryOf(question);
    const name = `h${Math.min(6, above + 1)}`;
    const present = summary.querySelector(HEADINGS);
    if (present && (present.localName === name || !present.hasAttribute(MADE))) continue;
    const heading = source.ownerDocument.createElement(name);
    const words = [...(present ?? summary).childNodes];
    heading.setAttribute(MADE, '');
    summary.append(heading);
    words.forEach((node) => moveNode(heading, node));
    present?.remove();
  }
};
