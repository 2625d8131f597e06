/** How many frames Chromium takes to find words, open what they stand in and scroll there. */
const FRAMES = 3;

/** The page isn't told what words an address asks for (`#:~:text=`): the browser takes them out of `location`, but not out of this. */
const asksForWords = (): boolean => performance.getEntriesByType('navigation').some(({ name }) => name.includes(':~:'));

let found: Promise<void> | undefined;

const pass = async (): Promise<void> => {
  for (let frame = 0; frame < FRAMES; frame++) await new Promise(requestAnimationFrame);
};

/**
 * Waits until the browser has shown the words that an address asks for, on a page that is read to its end. Chromium loses them, and
 * where it was going to scroll, when their nodes are moved in between.
 */
export const wordsFound = (): Promise<void> | undefined => (found ??= asksForWords() ? pass() : undefined);
