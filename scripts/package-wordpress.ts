import { writeFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { toPluginFiles } from './wordpress/plugin-files.js';

/** Packs the WordPress plugin. The same sources give the same bytes: files stand in order and carry no time of their own. */
const OUT = 'dist/nazorg-widgets-wordpress.zip';

/** A zip says local time without saying where; this one is the first it can say. */
const NO_TIME = new Date(1980, 0, 1);

const files = await toPluginFiles();
const zip = zipSync(Object.fromEntries(files.map(([path, bytes]) => [`nazorg-widgets/${path}`, bytes])), { level: 9, mtime: NO_TIME });
await writeFile(OUT, zip);
console.log(`${OUT}: ${files.length} files, ${Math.round(zip.length / 1024)} kB.`);
