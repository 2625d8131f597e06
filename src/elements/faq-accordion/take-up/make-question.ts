import { hasOwnWords, isWords } from '../../../base/author-content.js';
import { isHeading } from '../../../base/heading-level.js';
import { moveNode } from '../../../base/move-node.js';
import { isElement } from '../../../base/node-kind.js';
import { carry } from './carry.js';
import type { FoundQuestion } from './found-question.js';
import { showAgain } from './shown-again.js';
import { withoutControl } from './without-control.js';

/** What can't hold a `<details>`: it goes before it. */
const NO_BOXES = 'p,span,font,b,strong,em,i,u,a,button,label';

/** What stands only in a list or a table: its words stand in a box of their own. */
const CELLS = 'dd,dt,td,th,li';

/** Moves what an element holds into another, and leaves the element out. */
const unwrap = (element: Element, successor: Element, into: Element): void => {
  carry(element, successor);
  [...element.childNodes].forEach((node) => moveNode(into, node));
  element.remove();
};

/** Whether anything of an answer stands in an element. */
const isBegun = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeName !== 'SUMMARY' && isWords(node));

/** Puts an answer into its `<details>`. Lines of a paragraph stay in one of their kind; a break that ended the question goes. */
const moveAnswer = (answer: readonly ChildNode[], details: Element): void => {
  let paragraph: Element | undefined;
  let piece = details;
  for (const node of answer) {
    const parent = node.parentElement ?? undefined;
    if (isElement(node)) showAgain(node);
    if (parent?.localName !== 'p') paragraph = undefined;
    else if (parent !== paragraph) {
      paragraph = parent;
      piece = parent.cloneNode(false) as Element;
      piece.removeAttribute('id');
      details.append(piece);
    }
    if (isElement(node) && node.matches(CELLS)) {
      const box = details.ownerDocument.createElement('div');
      details.append(box);
      unwrap(node, box, box);
    } else if (node.nodeName === 'BR' && !isBegun(paragraph ? piece : details)) node.remove();
    else moveNode(paragraph ? piece : details, node);
  }
};

/** The elements around a node that another one doesn't stand in, from the inside out. */
const aroundOnly = (node: Node, other: Element): Element[] => {
  const around: Element[] = [];
  for (let at = node.parentElement; at && !at.contains(other); at = at.parentElement) around.push(at);
  return around;
};

/** Makes a `<details>` of a question. The author's own nodes move into it, once; what holds no more words goes. */
export const makeQuestion = ({ titles, answer, before, astray = [], spent = [] }: FoundQuestion): void => {
  const page = before.ownerDocument as Document;
  const details = page.createElement('details');
  const summary = page.createElement('summary');
  details.append(summary);
  let place: ChildNode = before;
  while (place.parentElement?.matches(NO_BOXES)) place = place.parentElement;
  place.before(...astray, details);
  const left = [...titles, ...answer, ...spent].flatMap((node) => aroundOnly(node, details));
  // A script may hide an answer by any box around it, and the question comes to stand there.
  titles.slice(0, 1).forEach((title) => aroundOnly(details, title).forEach(showAgain));
  left.forEach((element) => carry(element, details, ['lang', 'dir']));
  for (const title of titles) {
    if (summary.hasChildNodes()) summary.append(' ');
    if (isHeading(title)) moveNode(summary, title);
    else unwrap(title, details, summary);
  }
  moveAnswer(answer, details);
  spent.forEach((element) => element.remove());
  withoutControl(summary);
  for (const element of left) {
    if (hasOwnWords(element)) continue;
    carry(element, details, ['id']);
    element.remove();
  }
};
