import { turn } from './held-fetch.js';

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
