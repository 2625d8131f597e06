import { writeFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import type { PackageFiles } from './package-files.js';

/** A zip says local time without saying where; this one is the first it can say. */
const NO_TIME = new Date(1980, 0, 1);

/** Zips a package below one folder. The same sources give the same bytes: files are sorted and have a fixed time. */
export const writePackage = async (out: string, folder: string, files: PackageFiles): Promise<void> => {
  const zip = zipSync(Object.fromEntries(files.map(([path, bytes]) => [`${folder}/${path}`, bytes])), { level: 9, mtime: NO_TIME });
  await writeFile(out, zip);
  console.log(`${out}: ${files.length} files, ${Math.round(zip.length / 1024)} kB.`);
};
