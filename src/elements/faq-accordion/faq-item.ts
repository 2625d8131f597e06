import { freeId } from '../../base/free-id.js';
import { isWords, MADE } from '../../base/own-words.js';
import { toOpaqueId } from '../../domain/opaque-id.js';

/**
 * One question with its answer, as it stands in the light DOM once the widget has taken it up. Nobody keeps these: they
 * are looked up when somebody needs one, so that a page of many questions holds each only once.
 */
export interface FaqItem {
  element: HTMLElement;
  button: HTMLButtonElement;
  panel: HTMLElement;
}

/** Selects the items. */
export const ITEM = '.nazorg-item';

/** Selects the answers that are closed. */
export const CLOSED = '.nazorg-answer[hidden]';

const TAKEN_OVER = ['id', 'lang', 'dir', 'title', 'data-urgent', MADE];

/** Takes over what says whose words an element holds, and in which language. */
const takeOver = (from: Element, to: Element): void => {
  for (const name of TAKEN_OVER) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
};

/** Puts the same words in an element of another kind, in the same place. */
export const renamed = (element: Element, tag: string): HTMLElement => {
  const other = element.ownerDocument.createElement(tag);
  takeOver(element, other);
  element.replaceWith(other);
  other.append(...element.childNodes);
  return other;
};

/** Opens or closes an answer, and has its button say so. */
export const setOpen = ({ button, panel }: Pick<FaqItem, 'button' | 'panel'>, open: boolean): void => {
  if (open) panel.removeAttribute('hidden');
  else panel.setAttribute('hidden', 'until-found');
  button.setAttribute('aria-expanded', String(open));
};

/** Whether an answer is open. */
export const isOpen = ({ panel }: FaqItem): boolean => !panel.hasAttribute('hidden');

const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,div';

/** Moves the words of a question into its button, which may hold only words in a line: a heading inside a summary gives its words. */
const moveWords = (from: Element, button: Element): void => {
  if (from.firstElementChild)
    for (let block = from.querySelector(BLOCKS); block; block = from.querySelector(BLOCKS)) block.replaceWith(...block.childNodes);
  button.append(...from.childNodes);
};

const skeletons = new Map<number, DocumentFragment>();

/** What an item holds, with nothing in it yet, its question a heading of a level: made once and copied from then on. */
const emptyParts = (level: number, document: Document): DocumentFragment => {
  let skeleton = skeletons.get(level);
  if (skeleton === undefined) {
    skeleton = document.createDocumentFragment();
    const heading = document.createElement(`h${level}`);
    const button = document.createElement('button');
    const panel = document.createElement('div');
    heading.className = 'nazorg-question';
    button.className = 'nazorg-toggle';
    button.type = 'button';
    panel.className = 'nazorg-answer';
    heading.append(button);
    skeleton.append(heading, panel);
    setOpen({ button, panel }, false);
    skeletons.set(level, skeleton);
  }
  return document.importNode(skeleton, true);
};

/**
 * Puts an item in the place of what the author wrote: nodes that are moved, never read again as HTML, and as few changes
 * of the page itself as can be.
 */
const makeItem = (origin: Element, question: Element, answer: Iterable<Node>, level: number): FaqItem => {
  const { ownerDocument: document } = origin;
  const element = document.createElement('div');
  const parts = emptyParts(Math.min(6, level), document);
  const button = parts.firstElementChild?.firstElementChild as HTMLButtonElement;
  const panel = parts.lastElementChild as HTMLElement;
  element.className = 'nazorg-item';
  takeOver(origin, element);
  origin.replaceWith(element);
  panel.append(...answer);
  moveWords(question, button);
  element.append(parts);
  return { element, button, panel };
};

/** Makes an item of a `<details>`, when it has a `<summary>`. */
export const takeUpDetails = (details: HTMLDetailsElement, level: number): void => {
  const summary = details.querySelector(':scope > summary');
  if (summary === null) return;
  const item = makeItem(
    details,
    summary,
    [...details.childNodes].filter((node) => node !== summary),
    level,
  );
  if (details.open) setOpen(item, true);
};

/** Makes an item of a heading and what follows it, when that is an answer. Whether it did. */
export const takeUpHeading = (heading: Element, answer: readonly ChildNode[], level: number): boolean => {
  if (!answer.some(isWords)) return false;
  makeItem(heading, heading, answer, level);
  return true;
};

/** The item that an element is, if the widget has taken it up. */
const toItem = (element: HTMLElement): FaqItem | undefined => {
  const button = element.querySelector<HTMLButtonElement>(':scope > .nazorg-question > .nazorg-toggle');
  const panel = element.querySelector<HTMLElement>(':scope > .nazorg-answer');
  return button && panel ? { element, button, panel } : undefined;
};

/** The items of a widget, in the order of the page. */
export const itemsOf = (widget: Element): FaqItem[] =>
  [...widget.querySelectorAll<HTMLElement>(ITEM)].flatMap((element) => toItem(element) ?? []);

/** The item of a widget that something on the page stands in. */
export const itemAround = (widget: Element, node: Element | null): FaqItem | undefined => {
  const element = node?.closest<HTMLElement>(ITEM);
  return element && widget.contains(element) ? toItem(element) : undefined;
};

/** Gives an item an id that no other element has, and has its button name what it controls. */
export const identify = ({ element, button, panel }: FaqItem, root: Node): void => {
  const controls = button.getAttribute('aria-controls');
  const id = freeId(element.id || toOpaqueId(button.textContent), root, element, controls !== null);
  const panelId = freeId(`${id}-answer`, root, panel, controls !== null);
  if (element.id !== id) element.id = id;
  if (panel.id !== panelId) panel.id = panelId;
  if (controls !== panelId) button.setAttribute('aria-controls', panelId);
  if (button.id) button.id = freeId(`${id}-question`, root, button, true);
};

/** The id of the button of an item, by which something else can say which question it belongs to. */
export const questionId = ({ element, button }: FaqItem): string =>
  (button.id ||= freeId(`${element.id}-question`, element.getRootNode(), button));

/** More regions than this are in the way of who goes from one to the next. */
const FEW = 6;

/** Makes the answers regions named by their questions, where there are few, as the W3C's pattern has it. */
export const nameAnswers = (items: readonly FaqItem[]): void => {
  for (const item of items) {
    if (items.length <= FEW) {
      item.panel.setAttribute('role', 'region');
      item.panel.setAttribute('aria-labelledby', questionId(item));
    } else if (item.panel.hasAttribute('role')) {
      item.panel.removeAttribute('role');
      item.panel.removeAttribute('aria-labelledby');
    }
  }
};
