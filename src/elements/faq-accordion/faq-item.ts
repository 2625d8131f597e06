import { headingLevelWithin } from '../../base/heading-level.js';
import { MADE } from '../../base/own-words.js';
import { toOpaqueId } from '../../domain/opaque-id.js';

/** One question with its answer, as it stands in the light DOM once the widget has taken it up. */
export interface FaqItem {
  id: string;
  element: HTMLElement;
  button: HTMLButtonElement;
  panel: HTMLElement;
}

const ITEM = 'nazorg-item';
const TAKEN_OVER = ['id', 'lang', 'dir', 'title', MADE];

const isTaken = (id: string, root: Node, own: Element): boolean => {
  const holder = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
  return holder !== null && holder !== own;
};

const freeId = (wanted: string, root: Node, own: Element): string => {
  let id = wanted;
  for (let copy = 2; isTaken(id, root, own); copy += 1) id = `${wanted}-${copy}`;
  return id;
};

/** What the author wrote for one item, wherever it comes from: nodes that are moved, never read again as HTML. */
interface Written {
  /** The element whose place and attributes the item takes over. */
  origin: Element;
  question: Node[];
  answer: Node[];
  open: boolean;
}

const readDetails = (details: HTMLDetailsElement): Written | undefined => {
  const summary = Array.from(details.children).find((child) => child.localName === 'summary');
  if (summary === undefined) return undefined;
  return {
    origin: details,
    question: Array.from(summary.childNodes),
    answer: Array.from(details.childNodes).filter((node) => node !== summary),
    open: details.open,
  };
};

/** A button may hold only words in a line; a heading inside a summary gives its words. */
const unwrapBlocks = (nodes: Node[]): Node[] =>
  nodes.flatMap((node) => (node instanceof Element && /^(h[1-6]|p|div)$/.test(node.localName) ? Array.from(node.childNodes) : [node]));

const makeItem = (widget: Element, written: Written, headingLevel: number): HTMLElement => {
  const { ownerDocument: document } = widget;
  const level = Math.min(6, (headingLevelWithin(widget, written.origin, `.${ITEM}, details`) ?? headingLevel - 1) + 1);
  const item = document.createElement('div');
  const heading = document.createElement(`h${level}`);
  const button = document.createElement('button');
  const panel = document.createElement('div');
  item.className = ITEM;
  heading.className = 'nazorg-question';
  button.className = 'nazorg-toggle';
  button.type = 'button';
  panel.className = 'nazorg-answer';
  for (const name of TAKEN_OVER) {
    const value = written.origin.getAttribute(name);
    if (value !== null) item.setAttribute(name, value);
  }
  written.origin.replaceWith(item);
  button.append(...unwrapBlocks(written.question));
  panel.append(...written.answer);
  heading.append(button);
  item.append(heading, panel);
  button.setAttribute('aria-expanded', String(written.open));
  if (!written.open) panel.setAttribute('hidden', 'until-found');
  return item;
};

/** Makes an item of a `<details>` with a `<summary>`. Returns whether it could. */
export const takeUpDetails = (widget: Element, details: HTMLDetailsElement, headingLevel: number): boolean => {
  const written = readDetails(details);
  if (written === undefined) return false;
  makeItem(widget, written, headingLevel);
  return true;
};

/** Makes an item of a heading and what follows it up to the next heading. Returns whether there was an answer. */
export const takeUpHeading = (widget: Element, heading: Element, answer: Node[], headingLevel: number): boolean => {
  if (!answer.some((node) => (node.textContent ?? '').trim() !== '')) return false;
  makeItem(widget, { origin: heading, question: Array.from(heading.childNodes), answer, open: false }, headingLevel);
  return true;
};

/** The items of a widget, in the order of the page, each with an id that no other element has. */
export const findItems = (widget: Element): FaqItem[] =>
  Array.from(widget.querySelectorAll<HTMLElement>(`.${ITEM}`)).flatMap((element) => {
    const button = element.querySelector<HTMLButtonElement>(':scope > .nazorg-question > .nazorg-toggle');
    const panel = element.querySelector<HTMLElement>(':scope > .nazorg-answer');
    if (button === null || panel === null) return [];
    const root = widget.getRootNode();
    element.id = freeId(element.id || toOpaqueId(button.textContent ?? ''), root, element);
    panel.id = freeId(`${element.id}-answer`, root, panel);
    button.setAttribute('aria-controls', panel.id);
    return [{ id: element.id, element, button, panel }];
  });
