import { keepPlace } from './keep-place.js';
import { leaveOut, whenDrawn } from './leave-out.js';

/** Marks a widget that waits, for the styles that a page gives it before the script is there. */
export const WAITS = 'nazorg-waits';

/** For how long no widget has come before those that nobody is near take their turns, as many at once as an idle page has time for. */
const CALM_MS = 1000;

/** An idle moment with less left than this is too short for another turn. */
const TURN_MS = 4;

/** An element that waits, what makes a widget of it, and how high the browser last saw it. */
interface Turn {
  begin: (heightPx?: number) => void;
  heightPx?: number;
}

/** In the order they came: so the same question gets the same id every time. */
const waiting = new Map<Element, Turn>();

/** Whether somebody's turn is being taken: what that brings to the page doesn't wait again. */
let isTurn = false;

/** Whether the turn of a widget has come just now: it is made at once then, so that whoever gives turns knows how long it took. */
export const isTurnNow = (): boolean => isTurn;

let near: IntersectionObserver | undefined;

let calm: ReturnType<typeof setTimeout> | undefined;

/** An element is gone from the page: nothing of it is kept. */
export const forgetTurn = (element: Element): void => {
  if (waiting.delete(element)) near?.unobserve(element);
};

/** Forgets all that are gone. Plain HTML has nobody to say so. */
export const forgetGone = (): void => {
  for (const element of waiting.keys()) if (!element.isConnected) forgetTurn(element);
};

const takeTurns = (last?: Element): void => {
  if (waiting.size > 0) keepPlace();
  isTurn = true;
  for (const [element, { begin, heightPx }] of waiting) {
    forgetTurn(element);
    element.classList.remove(WAITS);
    // Plain HTML may have gone in this very task.
    if (element.isConnected) begin(heightPx);
    if (element === last) break;
  }
  isTurn = false;
};

const takeAllTurns = (): void => takeTurns();

/** Asks for an idle moment. Safari has none to give: there it is one turn a task. */
const whenIdle = (globalThis.requestIdleCallback ?? setTimeout) as (callback: (deadline?: IdleDeadline) => void) => void;

const takeTurnsWhenIdle = (deadline?: IdleDeadline): void => {
  do {
    const [first] = waiting.keys();
    if (first) takeTurns(first);
  } while (waiting.size > 0 && deadline && deadline.timeRemaining() > TURN_MS);
  if (waiting.size > 0) whenIdle(takeTurnsWhenIdle);
};

const waitForCalm = (): void => {
  clearTimeout(calm);
  calm = setTimeout(() => whenIdle(takeTurnsWhenIdle), CALM_MS);
};

/** Watches for who comes near, for paper and for addresses that point somewhere. */
const watch = (): IntersectionObserver => {
  // Before the widgets themselves are told.
  for (const event of ['beforeprint', 'hashchange']) addEventListener(event, takeAllTurns, true);
  return new IntersectionObserver(
    (entries) => {
      for (const { target, boundingClientRect } of entries) {
        const turn = waiting.get(target);
        if (turn) turn.heightPx = boundingClientRect.height;
      }
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
export const waitForTurn = (element: HTMLElement, height: string, begin: Turn['begin']): boolean => {
  if (isTurn || location.hash !== '') return false;
  if (waiting.has(element)) return true;
  waiting.set(element, { begin });
  element.classList.add(WAITS);
  leaveOut(element, height);
  (near ??= watch()).observe(element);
  whenDrawn(waitForCalm);
  return true;
};

/** It is the turn of an element, if it waits, and of those before it: somebody asks something of it. */
export const takeTurn = (element: Element): void => {
  if (waiting.has(element)) takeTurns(element);
};
