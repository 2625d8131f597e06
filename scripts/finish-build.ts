import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeScriptStyles } from '../src/embed/before-script.styles.js';
import { toIntegrity } from '../tools/cli/verify/to-integrity.js';
import { BUNDLED } from './release/bundled-packages.js';
import { writeNotices } from './release/write-notices.js';

/** What a build needs besides its code: styles for hosted pages, for the time before the script is there and for sites of a design system, types beside the npm files, the licences and packages of others, and a hash of every file for pages. */
const CDN = 'dist/cdn';

const listFiles = async (folder: string, below = ''): Promise<string[]> => {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const lists = await Promise.all(
    entries.map((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? listFiles(folder, path) : Promise.resolve([path]);
    }),
  );
  return lists.flat().sort();
};

await writeFile(join(CDN, 'before-script.css'), beforeScriptStyles);
await writeFile(join(CDN, 'hosted.css'), (await readFile('src/embed/hosted.css', 'utf8')) + beforeScriptStyles);
await cp('src/theme/bridges', join(CDN, 'bridges'), { recursive: true });
writeNotices();
const hashes = await Promise.all((await listFiles(CDN)).map(async (file) => [file, toIntegrity(await readFile(join(CDN, file)))] as const));
await writeFile(join(CDN, 'integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);

await cp('dist/tsc', 'dist/types', { recursive: true, filter: (path) => !/\.(js|js\.map)$/.test(path) });
for (const made of ['dist/tsc', 'dist/parts', BUNDLED]) await rm(made, { recursive: true });
