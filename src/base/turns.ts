import { leaveOut, whenLoaded } from './leave-out.js';

/** Marks a widget that waits, for the styles that a page gives it before the script is there. */
const WAITS = 'nazorg-waits';

/** For how long no widget has come before those that nobody is near take their turns, one whenever the page is idle. */
const CALM_MS = 1000;

/** What makes a widget of each element that waits, in the order they came: so the same question gets the same id every time. */
const waiting = new Map<Element, () => void>();

/** Whether somebody's turn is being taken: what that brings to the page doesn't wait again. */
let isTurn = false;

let near: IntersectionObserver | undefined;

let calm: ReturnType<typeof setTimeout> | undefined;

const takeTurns = (last?: Element): void => {
  isTurn = true;
  for (const [element, begin] of waiting) {
    waiting.delete(element);
    near?.unobserve(element);
    element.classList.remove(WAITS);
    if (element.isConnected) begin();
    if (element === last) break;
  }
  isTurn = false;
};

const takeAllTurns = (): void => takeTurns();

const takeTurnsWhenIdle = (): void => {
  const [first] = waiting.keys();
  if (first) takeTurns(first);
  // Safari has no such callback.
  if (waiting.size > 0) (globalThis.requestIdleCallback ?? setTimeout)(takeTurnsWhenIdle);
};

const waitForCalm = (): void => {
  clearTimeout(calm);
  calm = setTimeout(takeTurnsWhenIdle, CALM_MS);
};

/** Watches for who comes near, for paper and for addresses that point somewhere. */
const watch = (): IntersectionObserver => {
  // Before the widgets themselves are told.
  for (const event of ['beforeprint', 'hashchange']) addEventListener(event, takeAllTurns, true);
  return new IntersectionObserver(
    (entries) => {
      const last = entries.findLast(({ target, isIntersecting }) => isIntersecting && waiting.has(target));
      if (last) takeTurns(last.target);
    },
    { rootMargin: '100%' },
  );
};

/**
 * Has one of many widgets wait for its turn: until a reader comes near, somebody asks for it, the page is printed or an address
 * points at something, and else until the page is idle. Meanwhile its plain HTML stands there and works. Returns whether it waits.
 */
export const waitForTurn = (element: HTMLElement, height: string, begin: () => void): boolean => {
  if (isTurn || location.hash !== '') return false;
  if (waiting.has(element)) return true;
  waiting.set(element, begin);
  element.classList.add(WAITS);
  leaveOut(element, height);
  (near ??= watch()).observe(element);
  whenLoaded(waitForCalm);
  return true;
};

/** It is the turn of an element, if it waits, and of those before it. Returns whether it waited. */
export const takeTurn = (element: Element): boolean => {
  const isWaiting = waiting.has(element);
  if (isWaiting) takeTurns(element);
  return isWaiting;
};
