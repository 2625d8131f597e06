import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackFile, PackOutline, SharedFile } from './authored.js';
import { ContentError } from './content-error.js';
import { readJson } from './read-json.js';
import { toOutline } from './to-outline.js';

/** The folder of the parts that several packs use. */
export const SHARED = 'shared';

/** The file of what a pack holds, the same in every language. */
export const PACK_FILE = 'pack.json';

/** A pack of a folder of content, by the name of its folder, with all that it holds. */
export interface NamedPack {
  name: string;
  outline: PackOutline;
}

/** `shared/pack.json` of a folder of content. */
export const readSharedFile = (folder: string): Promise<SharedFile> => readJson(folder, SHARED, PACK_FILE);

const foldersOf = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && entry.name !== SHARED).map(({ name }) => name);
};

/** The packs of a folder of content: the one that a tag without a name shows first, the others by the alphabet. */
export const readOutlines = async (folder: string): Promise<NamedPack[]> => {
  const shared = await readSharedFile(folder);
  const packs = await Promise.all(
    (await foldersOf(folder)).sort().map(async (name) => ({ name, file: await readJson<PackFile>(folder, name, PACK_FILE) })),
  );
  const isDefault = ({ file }: { file: PackFile }): boolean => file.default === true;
  return [...packs.filter(isDefault), ...packs.filter((pack) => !isDefault(pack))].map(({ name, file }) => {
    const { outline, problems } = toOutline(file, shared);
    if (problems.length > 0) throw new ContentError(problems.map((problem) => `${join(folder, name)}/${problem}`));
    return { name, outline };
  });
};
