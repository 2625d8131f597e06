import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { VERSION } from '../../base/version.js';
import { refuse } from '../snippet/order-error.js';
import { FILES, OWN, ROOT, toHostedPages } from './hosted-pages.js';
import type { HostedOrder } from './read-hosted-order.js';

/** Files that load no other, so that a copy of them never meets a file of another version. */
const STANDS_ALONE = /^(?:evidence|frame)\.js$/;

/** A plain script knows its address only while it starts; asked for past a name that words on the page may take. */
const toLine = (file: string): string =>
  file.endsWith('.classic.js')
    ? `import(new URL('./${VERSION}/${file.replace('.classic', '')}', Reflect.get(Document.prototype, 'currentScript', document).src));\n`
    : `import './${VERSION}/${file}';\n`;

/**
 * The same scripts under names without a version, for whoever wants the newest: a copy of what stands alone, and a line that loads
 * what loads other files, which so are always those of the same version. Source maps are with the version.
 */
const newestScripts = async (builtFiles: string): Promise<[path: string, code: string][]> => {
  const toCode = async (file: string): Promise<string> =>
    STANDS_ALONE.test(file)
      ? (await readFile(join(builtFiles, file), 'utf8')).replace('//# sourceMappingURL=', `$&${VERSION}/`)
      : toLine(file);
  const files = (await readdir(builtFiles)).filter((file) => STANDS_ALONE.test(file) || /^nazorg\b.*\.js$/.test(file));
  if (!files.includes('nazorg.js')) throw new Error('There is no nazorg.js.');
  return Promise.all(files.map(async (file): Promise<[string, string]> => [`${ROOT}/${file}`, await toCode(file)]));
};

/**
 * Writes hosted pages and the files of this version to a folder, beside those of other versions, and returns how many pages.
 * Throws an OrderError with a sentence when it can't.
 */
export const writeHosted = async (order: HostedOrder, builtFiles: string): Promise<number> => {
  const pages = toHostedPages(order);
  const { profile, stylesheet } = order.files;
  const texts: (readonly [path: string, text: string | Buffer])[] = [
    ...pages.map(([path, html]) => [`${path}/index.html`, html] as const),
    ...(profile === undefined ? [] : [[OWN.profile, profile] as const]),
    ...(stylesheet === undefined ? [] : [[OWN.stylesheet, stylesheet] as const]),
    ...(await newestScripts(builtFiles).catch(() =>
      refuse('The scripts are missing: run "npm run build", or the command from the published package.'),
    )),
  ];
  try {
    await cp(builtFiles, join(order.out, FILES), { recursive: true });
    for (const [path, text] of texts) {
      await mkdir(dirname(join(order.out, path)), { recursive: true });
      await writeFile(join(order.out, path), text);
    }
  } catch (error) {
    refuse(`--out: ${order.out} can't be written to (${(error as Error).message}).`);
  }
  return pages.length;
};
