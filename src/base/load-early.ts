const asked = new Set<() => Promise<unknown>>();

/** Safari has no `requestIdleCallback` by default. */
const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 3000 });
  else setTimeout(run, 200);
};

/**
 * Loads the file behind a button while the browser has nothing else to do, once a page, so that the server of the files doesn't
 * learn from a request that somebody pressed it, and when. A failure is left to the press, which asks again. Readers who save data
 * are no exception: these files are 1 to 3 kB, and theirs would be the only presses that show.
 */
export const loadEarly = (load: () => Promise<unknown>): void => {
  if (asked.has(load)) return;
  asked.add(load);
  whenIdle(() => void load().catch(() => undefined));
};
