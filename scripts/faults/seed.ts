import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { detect } from './detect.js';
import type { Fault, Outcome } from './fault.js';

/** The one command that makes what is generated from the sources. */
const GENERATE = ['npm:generate'];

/** The sources with a fault in them, or undefined where its words are no longer there, once. */
const withFault = (text: string, { find, change }: Fault): string | undefined =>
  text.split(find).length === 2 && find !== change ? text.replace(find, () => change) : undefined;

/** Puts one fault into a copy of the project, runs what should notice, and takes it out again. */
export const seed = async (folder: string, fault: Fault): Promise<Outcome> => {
  const path = join(folder, fault.file);
  const sound = await readFile(path, 'utf8');
  const faulty = withFault(sound, fault);
  if (faulty === undefined) return 'stale';
  try {
    await writeFile(path, faulty);
    const detectors = [...(fault.isGenerated ? GENERATE : []), ...fault.detectors];
    if (detect(folder, detectors) !== undefined) return 'caught';
    return fault.passesBecause === undefined ? 'passed' : 'known';
  } finally {
    await writeFile(path, sound);
    if (fault.isGenerated) detect(folder, GENERATE);
  }
};
