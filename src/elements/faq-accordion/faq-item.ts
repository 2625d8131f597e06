import { freeId } from '../../base/free-id.js';
import { headingLevelWithin } from '../../base/heading-level.js';
import { isWords, MADE } from '../../base/own-words.js';
import { toOpaqueId } from '../../domain/opaque-id.js';

/** One question with its answer, as it stands in the light DOM once the widget has taken it up. */
export interface FaqItem {
  id: string;
  element: HTMLElement;
  button: HTMLButtonElement;
  panel: HTMLElement;
}

/** Selects the items. */
export const ITEM = '.nazorg-item';

const TAKEN_OVER = ['id', 'lang', 'dir', 'title', 'data-urgent', MADE];

/** Puts an element of another kind in the place of one, with what says whose words they are, and in which language. */
const replace = (element: Element, tag: string): HTMLElement => {
  const other = element.ownerDocument.createElement(tag);
  for (const name of TAKEN_OVER) {
    const value = element.getAttribute(name);
    if (value !== null) other.setAttribute(name, value);
  }
  element.replaceWith(other);
  return other;
};

/** The same words in an element of another kind. */
export const renamed = (element: Element, tag: string): HTMLElement => {
  const other = replace(element, tag);
  other.append(...element.childNodes);
  return other;
};

/** Opens or closes an answer, and has its button say so. */
export const setOpen = (button: Element, panel: Element, open: boolean): void => {
  if (open) panel.removeAttribute('hidden');
  else panel.setAttribute('hidden', 'until-found');
  button.setAttribute('aria-expanded', String(open));
};

/** A button may hold only words in a line; a heading inside a summary gives its words. */
const unwrapBlocks = (nodes: Iterable<Node>): Node[] =>
  [...nodes].flatMap((node) => (/^(h[1-6]|p|div)$/i.test(node.nodeName) ? unwrapBlocks(node.childNodes) : [node]));

/** Makes an item of what the author wrote, wherever it stands: nodes that are moved, never read again as HTML. */
const makeItem = (
  widget: Element,
  origin: Element,
  question: Iterable<Node>,
  answer: readonly Node[],
  open: boolean,
  headingLevel: number,
): void => {
  const { ownerDocument: document } = widget;
  const level = Math.min(6, (headingLevelWithin(widget, origin, `${ITEM}, details`) ?? headingLevel - 1) + 1);
  const item = replace(origin, 'div');
  const heading = document.createElement(`h${level}`);
  const button = document.createElement('button');
  const panel = document.createElement('div');
  item.className = 'nazorg-item';
  heading.className = 'nazorg-question';
  button.className = 'nazorg-toggle';
  button.type = 'button';
  panel.className = 'nazorg-answer';
  button.append(...unwrapBlocks(question));
  panel.append(...answer);
  heading.append(button);
  item.append(heading, panel);
  setOpen(button, panel, open);
};

/** Makes an item of a `<details>`, when it has a `<summary>`. */
export const takeUpDetails = (widget: Element, details: HTMLDetailsElement, headingLevel: number): void => {
  const summary = [...details.children].find((child) => child.localName === 'summary');
  if (summary === undefined) return;
  const answer = [...details.childNodes].filter((node) => node !== summary);
  makeItem(widget, details, summary.childNodes, answer, details.open, headingLevel);
};

/** Makes an item of a heading and what follows it, when that is an answer. */
export const takeUpHeading = (widget: Element, heading: Element, answer: readonly ChildNode[], headingLevel: number): void => {
  if (answer.some(isWords)) makeItem(widget, heading, heading.childNodes, answer, false, headingLevel);
};

/** The items of a widget, in the order of the page, each with an id that no other element has. */
export const findItems = (widget: Element): FaqItem[] =>
  [...widget.querySelectorAll<HTMLElement>(ITEM)].flatMap((element) => {
    const button = element.querySelector<HTMLButtonElement>(':scope > .nazorg-question > .nazorg-toggle');
    const panel = element.querySelector<HTMLElement>(':scope > .nazorg-answer');
    if (button === null || panel === null) return [];
    const root = widget.getRootNode();
    element.id = freeId(element.id || toOpaqueId(button.textContent ?? ''), root, element);
    panel.id = freeId(`${element.id}-answer`, root, panel);
    button.setAttribute('aria-controls', panel.id);
    return [{ id: element.id, element, button, panel }];
  });
