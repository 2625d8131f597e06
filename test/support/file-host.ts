import { turn, until } from './held-fetch.js';

// A browser keeps 250 of them unless it is asked for more; a page of many small modules has more.
performance.setResourceTimingBufferSize(2000);

/** Everything this page has asked of a server until now. */
export const filesAskedFor = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);

/** What this page asks of a server while something is done: what whoever serves the files could learn of it. */
export const askedDuring = async (act: () => unknown): Promise<string[]> => {
  const before = filesAskedFor().length;
  await act();
  await turn();
  return filesAskedFor().slice(before);
};

/** Whether this page has asked for a file of ours. */
export const hasAskedFor = (file: string): boolean => filesAskedFor().some((name) => name.includes(file));

/** The files behind buttons, which an idle browser asks for. */
const EARLY_FILES = {
  'contact-v-card': () => import('../../src/elements/contact-card/v-card/contact-v-card.js'),
  'timeline-save-and-print': () => import('../../src/elements/aftercare-timeline/save-and-print/timeline-save-and-print.js'),
};

/** The name of a file behind a button. */
export type EarlyFile = keyof typeof EARLY_FILES;

/** Waits until an idle browser has asked for a file behind a button, and has it with what it imports (one file where a build made it). */
export const loadedEarly = async (file: EarlyFile): Promise<void> => {
  await until(() => hasAskedFor(file));
  await EARLY_FILES[file]();
};
