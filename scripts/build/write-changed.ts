import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes files whose text isn't what is there already. Returns their paths. */
export const writeChanged = async (texts: ReadonlyMap<string, string>): Promise<string[]> => {
  const write = async ([path, text]: [string, string]): Promise<string[]> => {
    if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return [];
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return [path];
  };
  return (await Promise.all([...texts].map(write))).flat();
};
