import { basename } from 'node:path';
import { OPTIONAL_FILES, SHARED_OPTIONAL_FILES } from '../registry.js';

/** What some pages don't need, each a file of its own: by its place below src. */
export const OPTIONAL_CHUNKS = [
  ...SHARED_OPTIONAL_FILES.map((file) => `${file}.js`),
  ...Object.entries(OPTIONAL_FILES).flatMap(([tag, files]) => files.map((file) => `elements/${tag}/${file}.js`)),
];

const isOptional = (source) =>
  /\/(?:packs|synonyms)\/[\w.-]+$/.test(source) || OPTIONAL_CHUNKS.some((path) => source.endsWith(`/${basename(path)}`));

/**
 * Keeps what some pages don't need in files of their own: what reads a hospital's own pack or profile, what does only
 * what an editor or reader asked for, packs that a page has to name, and what only a search knows. They are built apart, so that they import nothing of the main script: a page that
 * loads the script under another address (?v=2) doesn't get it twice.
 */
export const optionalChunks = () => ({
  name: 'optional-chunks',
  resolveId: (source, importer) => {
    return importer && isOptional(source) ? { id: `./${basename(source)}`, external: 'relative' } : null;
  },
});
