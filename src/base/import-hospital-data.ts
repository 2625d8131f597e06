import { FileFault } from './file-fault.js';

/** Loads what reads a hospital's own pack and profile. */
export const importHospitalData = (): Promise<typeof import('./hospital-data.js')> =>
  import('./hospital-data.js').catch((cause: unknown) => {
    throw new FileFault('unreachable', "can't be read: hospital-data.js can't be reached", { cause });
  });
