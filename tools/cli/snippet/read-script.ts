import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBase, scriptName, versionFolder } from '../../authoring/snippet/script-address.js';
import { reject } from '../usage-error.js';
import type { ScriptTag } from '../../authoring/snippet/snippet-options.js';

/** The default folder of the files, on the site itself. */
const DEFAULT_BASE = '/nazorg';

/**
 * Returns the address and the hash of the script in one language. The address holds the version: a newer file beside it leaves
 * the hash of this one right.
 * @param builtFiles - The folder that the build wrote the scripts to.
 */
export const readScript = async (builtFiles: string, lang: string, given = DEFAULT_BASE, classic: boolean): Promise<ScriptTag> => {
  const base = readBase(given) ?? reject(`--base: "${given}" isn't an address that starts with https, or a path such as /nazorg.`);
  const file = scriptName(lang, classic);
  const hashes = await readFile(join(builtFiles, 'integrity.json'), 'utf8').then(
    (text) => JSON.parse(text) as Readonly<Record<string, string>>,
    () => reject('The hashes of the scripts are missing: run "npm run build", or the command from the published package.'),
  );
  const integrity = hashes[file] ?? reject(`integrity.json has no hash of ${file}: build again.`);
  return { address: `${versionFolder(base)}/${file}`, integrity, classic };
};
