import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../../tools/authoring/read-content.js';
import { toPackageContents } from './package-contents.js';
import { toPackageWords } from './package-words.js';

/** PHP that every package has, in its folder `shared`. */
const SHARED = 'integrations/php';
const CDN = 'dist/cdn';

/** All files of a package by their path, in the order of their paths. */
export type PackageFiles = [path: string, bytes: Uint8Array][];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
};

const sourceFiles = async (source: string, version: string, place = ''): Promise<PackageFiles> => {
  const paths = (await listFiles(source)).filter((path) => !path.endsWith('.po'));
  return Promise.all(
    paths.map(async (path): Promise<PackageFiles[number]> => {
      const bytes = await readFile(join(source, path));
      return [`${place}${path}`, /\.(php|txt|yml)$/.test(path) ? bytesOf(bytes.toString().replaceAll('0.0.0', version)) : bytes];
    }),
  );
};

/** What pages load: `nazorg.js` with the files it loads from its own folder. Not those with one language inside, nor those of other pages. */
const scripts = async (version: string): Promise<PackageFiles> => {
  const paths = (await listFiles(CDN)).filter((path) => path.endsWith('.js') && !/^(nazorg\..+|evidence|frame|hosted)\.js$/.test(path));
  if (!paths.includes('nazorg.js')) throw new Error('There is no dist/cdn/nazorg.js: run `npm run build` first.');
  return Promise.all(
    [...paths, 'before-script.css', 'licenses.txt'].map(async (path): Promise<PackageFiles[number]> => [
      `assets/${version}/${path}`,
      await readFile(join(CDN, path)),
    ]),
  );
};

const words = async (version: string): Promise<PackageFiles> => {
  const languages = await readContent('content');
  const packs = languages.flatMap(({ lang, packs }) =>
    Object.entries(packs).map(([id, pack]) => ({ folder: `content/${lang}/${id}`, pack })),
  );
  return [
    ['content/index.json', bytesOf(JSON.stringify(await toPackageContents(languages, version)))],
    ...packs.flatMap(({ folder, pack }) =>
      toPackageWords(pack).map(([file, html]): PackageFiles[number] => [`${folder}/${file}`, bytesOf(html)]),
    ),
  ];
};

/**
 * Everything in the package of a CMS: its own code, the PHP that all share, the script, and the words of all packs in all
 * languages as plain HTML. In the order of their paths.
 */
export const toPackageFiles = async (source: string, more: PackageFiles = []): Promise<PackageFiles> => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const parts = await Promise.all([
    sourceFiles(source, version),
    sourceFiles(SHARED, version, 'shared/'),
    scripts(version),
    words(version),
  ]);
  const files: PackageFiles = [
    ...parts.flat(),
    ...more,
    ['LICENSE', await readFile('LICENSE')],
    ['LICENSE-CONTENT', await readFile('LICENSE-CONTENT')],
  ];
  return files.sort(([one], [other]) => (one < other ? -1 : 1));
};
