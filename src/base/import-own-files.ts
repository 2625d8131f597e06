import { FileFault } from './file-fault.js';

/** Loads what reads a hospital's own pack and profile. */
export const importOwnFiles = (): Promise<typeof import('./own-files.js')> =>
  import('./own-files.js').catch((cause: unknown) => {
    throw new FileFault('unreachable', "can't be read: own-files.js can't be reached", { cause });
  });
