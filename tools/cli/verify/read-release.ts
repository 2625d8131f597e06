import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { toIntegrity } from './to-integrity.js';
import { reject } from '../usage-error.js';
import { filesAskedFor, type FoundFile } from './compare-release.js';

/** The name of the list of hashes, in every release. */
export const LIST = 'integrity.json';

const isList = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).length > 0 &&
  Object.values(value).every((hash) => typeof hash === 'string' && /^sha384-[A-Za-z0-9+/]{64}$/.test(hash));

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads the list of hashes of a release. It stands for itself, too. Rejects what isn't such a list. */
export const readRelease = async (path: string): Promise<Map<string, string>> => {
  const bytes = await readFile(path).catch(() => reject(`${path} can't be read; check its name and place.`));
  const list = parse(bytes.toString());
  if (!isList(list)) return reject(`${path} isn't the ${LIST} of a release: it has a hash (sha384) for each file.`);
  return new Map([...Object.entries(list), [LIST, toIntegrity(bytes)]]);
};

/** Reads all files of a folder and below, by their names in it. Links to files count as files. */
export const readFolder = async (folder: string): Promise<Map<string, FoundFile>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() =>
    reject(`${folder} isn't a folder that can be read; check its name and place.`),
  );
  const files = await Promise.all(
    entries.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      if (!(await stat(path).catch(() => undefined))?.isFile()) return [];
      const bytes = await readFile(path).catch(() => reject(`${path} can't be read.`));
      const place = relative(folder, path).split(sep).join('/');
      const asksFor = place.endsWith('.js') ? filesAskedFor(place, bytes.toString()) : [];
      return [[place, { hash: toIntegrity(bytes), asksFor }] as const];
    }),
  );
  return new Map(files.flat());
};
