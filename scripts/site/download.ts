import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Where the site has the files for pages in one. */
export const DOWNLOAD = '/download/nazorg-widgets.zip';

/** The same for each build: an archive says when its files were written. */
const WRITTEN = '2026-01-01T00:00:00Z';

/** Everything that a page may ask for, in one archive: the folder of the scripts. */
export const zipOf = (folder: string): Uint8Array => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [`nazorg${path.slice(folder.length)}`, readFileSync(path)] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: WRITTEN });
};
