import { attempt } from './attempt.js';
import { keepPlace } from './keep-place.js';

/** How many frames Chromium takes to find words, open what they stand in and scroll there. */
const FRAMES = 3;

/** The page isn't told what words an address asks for (`#:~:text=`): the browser takes them out of `location`, but not out of this. */
const asksForWords = (): boolean => {
  try {
    return performance.getEntriesByType('navigation').some(({ name }) => name.includes(':~:'));
  } catch {
    return false;
  }
};

let state: 'looking' | 'found' | undefined;

const waiting: (() => void)[] = [];

const look = async (): Promise<void> => {
  try {
    for (let frame = 0; frame < FRAMES; frame++) await new Promise(requestAnimationFrame);
  } catch {
    // Then there is nothing to wait for.
  }
  state = 'found';
  keepPlace();
  for (const action of waiting.splice(0)) attempt(document.documentElement, action);
};

/**
 * Has what is done to words of the page wait until the browser has shown those that an address asks for. Chromium loses them, and
 * where it was going to scroll, when their nodes are moved in between. Returns whether it waits: where no words are asked for, or they
 * were shown already, it does not.
 */
export const waitForWords = (action: () => void): boolean => {
  if (state === undefined) {
    state = asksForWords() ? 'looking' : 'found';
    if (state === 'looking') void look();
  }
  if (state === 'looking') waiting.push(action);
  return state === 'looking';
};
