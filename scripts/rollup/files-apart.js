import { basename } from 'node:path';
import { OPTIONAL_FILES } from '../registry.js';

/** What some pages don't need, each a file of its own: by its place below src. */
export const APART = [
  'base/own-files.js',
  ...Object.entries(OPTIONAL_FILES).flatMap(([tag, files]) => files.map((file) => `elements/${tag}/${file}.js`)),
];

const isApart = (source) => /\/packs\/[\w.-]+$/.test(source) || APART.some((path) => source.endsWith(`/${basename(path)}`));

/**
 * Keeps what some pages don't need in files of their own: what reads a hospital's own pack or profile, what does only
 * what an editor or reader asked for, and packs that a page has to name. They are built apart, so that they import nothing of the main script: a page that
 * loads the script under another address (?v=2) doesn't get it twice.
 */
export const filesApart = () => ({
  name: 'files-apart',
  resolveId: (source, importer) => {
    return importer && isApart(source) ? { id: `./${basename(source)}`, external: 'relative' } : null;
  },
});
