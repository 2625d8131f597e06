import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { APART } from './files-apart.js';

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
  resolveId(source) {
    if (source.endsWith('/language-loaders.js')) return LOADERS;
    if (isWhole && APART.some((path) => path.endsWith(source.slice(1)))) return resolve('dist/cdn', source);
    return source.startsWith('./') ? { id: source, external: true } : null;
  },
  async load(id) {
    if (id === LOADERS) return loaders(languages, inside);
    // Each part begins with a remark to browsers, which belongs at the beginning of the file.
    const code = (await readFile(id, 'utf8')).replace(/^\/\/#.*/, '');
    return { code, map: await readFile(`${id}.map`, 'utf8') };
  },
});
