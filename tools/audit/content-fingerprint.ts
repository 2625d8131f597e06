import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { READINGS } from '../authoring/readings.js';
import { SENTENCES } from '../authoring/sentences.js';

/** Files that no reader sees: reading or signing off the content must not change what was signed. */
const NOT_SHOWN = new Set(['reviews.json', READINGS, SENTENCES, 'readability-exceptions.json']);

/** A short hash of all words, figures, facts and sources of a folder: it tells one state of the content from another. */
export const contentFingerprint = async (folder: string): Promise<string> => {
  const files = (await readdir(folder, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json') && !NOT_SHOWN.has(file))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(JSON.stringify([file, JSON.parse(await readFile(join(folder, file), 'utf8'))]));
  }
  return hash.digest('hex').slice(0, 16);
};
