import { takeUpDetails, takeUpHeading } from './faq-item.js';

const HEADING = /^h[1-6]$/;

const depth = (heading: Element): number => Number(heading.localName.slice(1));

/** What follows a heading up to the next heading or item: its answer. */
const following = (heading: Element): Node[] => {
  const nodes: Node[] = [];
  for (let node = heading.nextSibling; node; node = node.nextSibling) {
    if (node instanceof Element && HEADING.test(node.localName)) break;
    nodes.push(node);
  }
  return nodes;
};

/** A definition list becomes items: each term a question, what follows it the answer. */
const toDetails = (list: Element): void => {
  const { ownerDocument: document } = list;
  const terms = Array.from(list.querySelectorAll('dt'));
  const made = terms.map((term) => {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    if (term.id) details.id = term.id;
    summary.append(...Array.from(term.childNodes));
    details.append(summary);
    for (let next = term.nextElementSibling; next?.localName === 'dd'; next = term.nextElementSibling) {
      details.append(...Array.from(next.childNodes));
      next.remove();
    }
    return details;
  });
  list.replaceWith(...made);
};

/**
 * Makes items of the questions that an author wrote, in whatever form a CMS left them: `<details>`, a definition list,
 * or headings followed by anything. Where there are no details and no list, the deepest headings are the questions
 * and higher ones the titles of sections. Everything stays in its place and order.
 */
export const adoptQuestions = (widget: Element, headingLevel: number): void => {
  widget.querySelectorAll('dl').forEach((list) => {
    if (list.closest('details, .nazorg-answer') === null && list.querySelector('dt') !== null) toDetails(list);
  });
  const details = Array.from(widget.querySelectorAll('details')).filter(
    (candidate) => candidate.parentElement?.closest('details, .nazorg-answer') === null,
  );
  details.forEach((one) => takeUpDetails(widget, one, headingLevel));
  if (widget.querySelector('.nazorg-item') !== null) return;
  const headings = Array.from(widget.children).filter((child) => HEADING.test(child.localName));
  const deepest = Math.max(...headings.map(depth));
  headings
    .filter((heading) => depth(heading) === deepest)
    .forEach((heading) => takeUpHeading(widget, heading, following(heading), deepest));
};
