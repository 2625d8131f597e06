import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSION } from '../../../src/base/version.js';
import { reject } from '../usage-error.js';
import type { SnippetOptions } from '../../authoring/snippet/snippet-options.js';

/** The default folder of the files, on the site itself. */
const DEFAULT_BASE = '/nazorg';

const readBase = (base: string): string => {
  const fits =
    /^(?:https:\/\/[^/?#@\s"<>\\]+|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?)?(?:\/[^?#\s"<>\\]*)?$/i.test(base) &&
    !base.startsWith('//');
  if (!fits || base === '') reject(`--base: "${base}" isn't an address that starts with https, or a path such as /nazorg.`);
  return base.replace(/\/+$/, '');
};

/**
 * Returns the address and the hash of the script in one language. The address holds the version: a newer file beside it leaves
 * the hash of this one right.
 * @param builtFiles - The folder that the build wrote the scripts to.
 */
export const readScript = async (
  builtFiles: string,
  lang: string,
  given = DEFAULT_BASE,
  classic: boolean,
): Promise<NonNullable<SnippetOptions['script']>> => {
  const base = readBase(given);
  const file = classic ? `nazorg.${lang}.classic.js` : `nazorg.${lang}.js`;
  const hashes = await readFile(join(builtFiles, 'integrity.json'), 'utf8').then(
    (text) => JSON.parse(text) as Readonly<Record<string, string>>,
    () => reject('The hashes of the scripts are missing: run "npm run build", or the command from the published package.'),
  );
  const integrity = hashes[file] ?? reject(`integrity.json has no hash of ${file}: build again.`);
  const folder = base.split('/').some((part) => part === VERSION || part.endsWith(`@${VERSION}`)) ? base : `${base}/${VERSION}`;
  return { address: `${folder}/${file}`, integrity, classic };
};
