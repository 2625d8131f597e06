import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { VERSION } from '../../../src/base/version.js';
import { reject } from '../usage-error.js';
import { FILES, OWN, ROOT, toHostedPages } from './hosted-pages.js';
import type { HostedOptions } from './parse-hosted-options.js';

/** Files that load no other, so that a copy of them never meets a file of another version. */
const STANDS_ALONE = /^(?:evidence|frame)\.js$/;

/** A plain script knows its address only while it starts; asked for past a name that words on the page may take. */
const toLine = (file: string): string =>
  file.endsWith('.classic.js')
    ? `import(new URL('./${VERSION}/${file.replace('.classic', '')}', Reflect.get(Document.prototype, 'currentScript', document).src));\n`
    : `import './${VERSION}/${file}';\n`;

/**
 * Returns the scripts under names without a version: a copy of each that loads no other file, and one line that imports nazorg.js
 * of this version, since it loads files of its own version.
 */
const newestScripts = async (builtFiles: string): Promise<[path: string, code: string][]> => {
  const toCode = async (file: string): Promise<string> =>
    STANDS_ALONE.test(file) ? readFile(join(builtFiles, file), 'utf8') : toLine(file);
  const files = (await readdir(builtFiles)).filter((file) => STANDS_ALONE.test(file) || /^nazorg\b.*\.js$/.test(file));
  if (!files.includes('nazorg.js')) throw new Error('There is no nazorg.js.');
  return Promise.all(files.map(async (file): Promise<[string, string]> => [`${ROOT}/${file}`, await toCode(file)]));
};

/**
 * Writes hosted pages and the files of this version to a folder, beside those of other versions, and returns how many pages.
 * Throws a UsageError when it can't.
 */
export const writeHosted = async (options: HostedOptions, builtFiles: string): Promise<number> => {
  const pages = toHostedPages(options);
  const { profile, stylesheet } = options.files;
  const texts: (readonly [path: string, text: string | Buffer])[] = [
    ...pages.map(([path, html]) => [`${path}/index.html`, html] as const),
    ...(profile === undefined ? [] : [[OWN.profile, profile] as const]),
    ...(stylesheet === undefined ? [] : [[OWN.stylesheet, stylesheet] as const]),
    ...(await newestScripts(builtFiles).catch(() =>
      reject('The scripts are missing: run "npm run build", or the command from the published package.'),
    )),
  ];
  try {
    await cp(builtFiles, join(options.out, FILES), { recursive: true });
    for (const [path, text] of texts) {
      await mkdir(dirname(join(options.out, path)), { recursive: true });
      await writeFile(join(options.out, path), text);
    }
  } catch (error) {
    reject(`--out: ${options.out} can't be written to (${(error as Error).message}).`);
  }
  return pages.length;
};
