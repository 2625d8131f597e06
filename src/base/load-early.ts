const asked = new WeakSet<() => Promise<unknown>>();

/**
 * Loads the file behind a button while the browser has nothing else to do, so that the server of the files doesn't learn from a
 * request that somebody pressed it, and when. A failure is left to the press, which asks again. Readers who save data are no
 * exception: these files are 1 to 3 kB, and theirs would be the only presses that show. Safari has no `requestIdleCallback` by default.
 * Each file is asked for once, however many widgets have the button.
 */
export const loadEarly = (load: () => Promise<unknown>): void => {
  if (asked.has(load)) return;
  asked.add(load);
  (self.requestIdleCallback ?? setTimeout)(() => void load().catch(() => 0));
};
