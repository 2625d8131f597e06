import { isHeading, levelOf } from '../../base/heading-level.js';
import { ITEM, renamed, takeUpDetails, takeUpHeading } from './faq-item.js';

/** What follows a heading up to the next heading or item: its answer. */
const following = (heading: Element): ChildNode[] => {
  const nodes: ChildNode[] = [];
  for (let node = heading.nextSibling; node; node = node.nextSibling) {
    if (node instanceof Element && (isHeading(node) || node.matches(ITEM))) break;
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
    if (list.closest('details, .nazorg-answer') === null && list.querySelector('dt') !== null) toDetails(list);
  });
  const details = [...widget.querySelectorAll('details')].filter(
    (candidate) => candidate.parentElement?.closest('details, .nazorg-answer') === null,
  );
  details.forEach((one) => takeUpDetails(widget, one, headingLevel));
  const headings = [...widget.children].filter(isHeading);
  const level = widget.querySelector(ITEM) ? questionLevel : Math.max(...headings.map(levelOf));
  for (const heading of headings) if (levelOf(heading) === level) takeUpHeading(widget, heading, following(heading), level);
  return widget.querySelector(ITEM) ? level : undefined;
};
