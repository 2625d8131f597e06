import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { withoutNotice } from './license-notice.js';

/** The code without its languages. */
export const CORE = resolve('dist/parts/nazorg.js');

const LOADERS = '\0language-loaders';

/** How the script gets at its languages: the one that is inside, or each from its file. */
const loaders = (languages, inside) =>
  inside === undefined
    ? `export const languageLoaders={${languages.map((tag) => `${tag}:()=>import("./languages/${tag}.js").then(({language})=>language)`).join()}};`
    : `import{language}from${JSON.stringify(resolve(`dist/cdn/languages/${inside}.js`))};export const languageLoaders={${inside}:()=>Promise.resolve(language)};`;

/**
 * Puts a file for pages together from parts that are built and small already.
 * @param languages - All there are.
 * @param inside - The language that is inside the file. Without it each is a file beside it.
 * @param isWhole - Whether what some pages don't need is inside as well.
 */
export const putTogether = ({ languages, inside, isWhole = false }) => ({
  name: 'put-together',
  resolveId(source, importer) {
    if (source.endsWith('/language-loaders.js')) return LOADERS;
    if (!source.startsWith('./')) return null;
    const file = importer === LOADERS || importer === CORE ? source : `./languages/${basename(source)}`;
    return isWhole ? resolve('dist/cdn', file) : { id: file, external: true };
  },
  async load(id) {
    if (id === LOADERS) return loaders(languages, inside);
    // Each part begins with a remark to browsers, which belongs at the beginning of the file, and ends with its licences.
    return withoutNotice(await readFile(id, 'utf8')).replace(/^\/\/#.*/, '');
  },
});
