/** For how long a reader sees nothing before she gets what is there, in milliseconds: within a second, with time to put it there. */
const PATIENCE_MS = 800;

/** Resolves when a reader has waited long enough. */
export const patience = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));

/** Resolves once something is done, however that ended, and never later than a reader waits. */
export const soon = async (work: Promise<unknown> | undefined): Promise<void> => {
  try {
    await Promise.race([work, patience()]);
  } catch {
    // Whoever does the work tells what became of it.
  }
};
