import { targetOfAddress } from './fragment.js';

let isKept = false;

/** Whether something may be selected. Asking has the page laid out: it is asked once, and again when the browser says that it changed. */
let maySelect: boolean | undefined;

/** Whether the page may be scrolled; asked the same way. */
let maybeScrolled: boolean | undefined;

/** Where words stood before the first change since the page was last drawn. */
let places: Map<Text, number> | undefined;

/** Where on the screen to look for words, as parts of its height: in the middle first, since bars of a page stand at its edges. */
const LOOKED_AT = [0.5, 0.4, 0.6, 0.3, 0.7];

/** The first words in an element. */
const firstWords = (element: Element): Text | null => {
  const accept = (node: Node): number => ((node as Text).data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);
  return document.createNodeIterator(element, NodeFilter.SHOW_TEXT, accept).nextNode() as Text | null;
};

/** How far words stand below the top of the screen; not a number when they aren't shown. */
const topOf = (words: Text): number => {
  // A new one each time: the ends of a range don't go along with nodes that are moved.
  const range = new Range();
  range.selectNodeContents(words);
  const { top, height } = range.getBoundingClientRect();
  return height > 0 ? top : NaN;
};

/** Whether an element is no bar or dialog that stays where it is when the page is scrolled. */
const goesWithPage = (element: Element): boolean => {
  for (let around: Element | null = element; around; around = around.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(around).position)) return false;
  return true;
};

/**
 * Words and where they stand, those that matter most to a reader first: those that the address points at, if she is there still,
 * those that she sees, and those that she is below. Words stay the same nodes when a widget takes them over, wherever it puts them;
 * those of a table may be hidden then.
 */
const placesOfWords = (): Map<Text, number> => {
  const found = new Map<Text, number>();
  const add = (element: Element | null | undefined, least: number, most: number): void => {
    const words = element && firstWords(element);
    const top = words ? topOf(words) : NaN;
    if (top > least && top < most) found.set(words as Text, top);
  };
  const seen = LOOKED_AT.map((part) => document.elementsFromPoint(innerWidth / 2, innerHeight * part).find(goesWithPage));
  for (const element of [targetOfAddress(document), ...seen]) add(element, -1, innerHeight);
  for (let around: Element | null | undefined = seen[0]; around; around = around.parentElement) add(around, -Infinity, 0);
  return found;
};

/** Lets the words go: somebody is about to scroll the page on purpose. */
export const goElsewhere = (): void => {
  places = undefined;
};

/** What a reader does who is about to scroll. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'hashchange'];

const listen = (): void => {
  addEventListener('scroll', () => (maybeScrolled = true), { once: true, passive: true });
  for (const move of MOVES) addEventListener(move, goElsewhere, { capture: true, passive: true });
};

/** Has words stay where they are on the screen. The browser does so itself, unless it held on to what is taken over. */
const keepInView = (): void => {
  if (maybeScrolled === undefined) listen();
  maybeScrolled ??= scrollY > 0;
  if (!maybeScrolled || places || scrollY <= 0) return;
  places = placesOfWords();
  requestAnimationFrame(() => {
    for (const [words, before] of places ?? []) {
      const moved = topOf(words) - before;
      if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' });
      if (!Number.isNaN(moved)) break;
    }
    places = undefined;
  });
};

const remember = (): void => {
  // None, as long as the page has no body.
  const focused = document.activeElement as HTMLElement | null;
  if (maySelect === undefined) document.addEventListener('selectionchange', () => (maySelect = true));
  // A frame that isn't shown has no selection in Firefox.
  const selection = maySelect === false ? null : getSelection();
  maySelect = Boolean(selection?.rangeCount);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = (maySelect ? selection : {}) as Selection;
  let words: Node | null = focused;
  while (words?.firstChild) words = words.firstChild;
  keepInView();
  setTimeout(() => {
    isKept = false;
    const { activeElement, body } = document;
    if (activeElement === body && focused !== body)
      (focused?.isConnected ? focused : words?.parentElement?.closest('button'))?.focus({ preventScroll: true });
    if (anchorNode && (anchorNode !== selection?.anchorNode || focusNode !== selection.focusNode))
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode as Node, focusOffset);
  });
};

/**
 * Remembers where a reader is on the page, before it changes, and brings her back when the widgets are drawn: the words she reads
 * are where they were on the screen, those that she selected are selected, and what had the focus has it. A summary that became a
 * button leaves it to that.
 * A page on which that can't be done is no reason for anything else to fail.
 */
export const keepPlace = (): void => {
  // There is no page where a server imports a widget.
  if (isKept || !globalThis.document) return;
  isKept = true;
  try {
    remember();
  } catch {
    // As said above.
  }
};
