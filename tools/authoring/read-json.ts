import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from './content-error.js';

/** Reads a file of a folder of content. Throws a ContentError when it is missing or isn't JSON. */
export const readJson = async <Result>(...path: string[]): Promise<Result> => {
  const file = join(...path);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ContentError([`${file} is missing.`]);
  });
  try {
    return JSON.parse(text) as Result;
  } catch (error) {
    throw new ContentError([`${file} isn't JSON: ${error instanceof Error ? error.message : String(error)}.`]);
  }
};

/** Reads a file that a folder of content may have; nothing when it isn't there. */
export const readJsonIfThere = async <Result>(folder: string, file: string): Promise<Result | undefined> =>
  (await readdir(folder)).includes(file) ? readJson<Result>(folder, file) : undefined;
