import { HEADINGS, isHeading, levelOf } from '../../base/heading-level.js';
import { isElement } from '../../base/node-kind.js';
import { ITEM, renamed, takeUpDetails, takeUpHeading } from './faq-item.js';

/** What the widget looks for among its children, for the editor of some that it can't use. */
export const QUESTIONS_LOOKED_FOR =
  'questions in its words: it looks for <details>, a definition list, or headings with text after them, directly inside';

/** What follows a heading up to the next heading or item: its answer. */
const following = (heading: Element): ChildNode[] => {
  const nodes: ChildNode[] = [];
  for (let node = heading.nextSibling; node; node = node.nextSibling) {
    if (isElement(node) && (isHeading(node) || node.matches(ITEM))) break;
    nodes.push(node);
  }
  return nodes;
};

/**
 * A definition list becomes items: each term a question, what follows it the answer. Terms side by side are one
 * question; what stands before the first term, and words outside terms and definitions, stay where they are.
 */
const toDetails = (list: Element): void => {
  const box = renamed(list, 'div');
  for (const group of [box, ...box.querySelectorAll(':scope > div')]) {
    for (const term of group.querySelectorAll(':scope > dt + dt')) {
      term.previousElementSibling?.append(' ', ...term.childNodes);
      term.remove();
    }
    let details: Element | undefined;
    for (const node of [...group.childNodes]) {
      const tag = (node as Element).localName;
      if (tag === 'dt') {
        details = renamed(node as Element, 'details');
        const summary = list.ownerDocument.createElement('summary');
        summary.append(...details.childNodes);
        details.append(summary);
      } else {
        details?.append(tag === 'dd' ? renamed(node as Element, 'div') : node);
      }
    }
  }
};

/**
 * Makes items of the questions that an author wrote, in whatever form a CMS left them: `<details>`, a definition list,
 * or headings followed by anything. Where there are no details and no list, the deepest headings are the questions
 * and higher ones the titles of sections. Everything stays in its place and order.
 *
 * Returns the level of the headings that are questions. Given back, it makes questions of headings added later.
 */
export const adoptQuestions = (widget: Element, headingLevel: number, questionLevel: number | undefined): number | undefined => {
  widget.querySelectorAll('dl').forEach((list) => {
    if (list.closest(`details, ${ITEM}`) === null && list.querySelector(':scope > dt, :scope > div > dt')) toDetails(list);
  });
  let above = headingLevel - 1;
  for (const element of widget.querySelectorAll(`${HEADINGS}, details`)) {
    if (element.parentElement?.closest(`details, ${ITEM}`)) continue;
    if (isHeading(element)) above = levelOf(element);
    else takeUpDetails(element as HTMLDetailsElement, above + 1);
  }
  const level = widget.querySelector(ITEM) ? questionLevel : Math.max(...[...widget.children].filter(isHeading).map(levelOf));
  above = (level ?? headingLevel) - 1;
  for (const heading of widget.querySelectorAll(HEADINGS)) {
    if (heading.closest(`details, ${ITEM}`)) continue;
    const isQuestion = levelOf(heading) === level && heading.parentElement === widget;
    if (!(isQuestion && takeUpHeading(heading, following(heading), above + 1))) above = levelOf(heading);
  }
  return widget.querySelector(ITEM) ? level : undefined;
};
