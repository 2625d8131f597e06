import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../../src/authoring/read-content.js';
import { compileTranslations } from './plugin-translations.js';
import { toPluginContents } from './plugin-contents.js';
import { toPluginWords } from './plugin-words.js';

const SOURCE = 'integrations/wordpress/nazorg-widgets';
const CDN = 'dist/cdn';

/** The pages that hold styles for the time before the script is there. */
const STYLED_IN = ['docs/faq-accordion.md', 'docs/risk-meter.md'];

/** All files of a plugin by their path, in the order of their paths. */
export type PluginFiles = [path: string, bytes: Uint8Array][];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
};

const sourceFiles = async (version: string): Promise<PluginFiles> => {
  const paths = (await listFiles(SOURCE)).filter((path) => !path.endsWith('.po'));
  return Promise.all(
    paths.map(async (path): Promise<PluginFiles[number]> => {
      const bytes = await readFile(join(SOURCE, path));
      return [path, /\.(php|txt)$/.test(path) ? bytesOf(bytes.toString().replaceAll('0.0.0', version)) : bytes];
    }),
  );
};

/** What pages load: `nazorg.js` with the files it loads from its own folder. Not those with one language inside, those of other pages, nor maps. */
const scripts = async (version: string): Promise<PluginFiles> => {
  const paths = (await listFiles(CDN)).filter(
    (path) => path.endsWith('.js') && !/^(nazorg\.\w+(\.classic)?|evidence|frame|hosted)\.js$/.test(path),
  );
  if (!paths.includes('nazorg.js')) throw new Error('There is no dist/cdn/nazorg.js: run `npm run build` first.');
  return Promise.all(
    paths.map(async (path): Promise<PluginFiles[number]> => {
      const code = await readFile(join(CDN, path), 'utf8');
      return [`assets/${version}/${path}`, bytesOf(code.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '\n'))];
    }),
  );
};

const styles = async (): Promise<string> => {
  const pages = await Promise.all(STYLED_IN.map((page) => readFile(page, 'utf8')));
  const documented = pages.map((page) => /## Before the script is there[^]*?```css\n([^`]*)```/.exec(page)?.[1] ?? '');
  if (documented.includes('')) throw new Error(`One of ${STYLED_IN.join(', ')} no longer has styles for before the script.`);
  return `:is(faq-accordion, risk-meter, aftercare-timeline, contact-card):not(:defined) {\n  display: block;\n}\n${documented.join('')}`;
};

const words = async (version: string): Promise<PluginFiles> => {
  const languages = await readContent('content');
  const packs = languages.flatMap(({ lang, packs }) =>
    Object.entries(packs).map(([id, pack]) => ({ folder: `content/${lang}/${id}`, pack })),
  );
  return [
    ['content/index.json', bytesOf(JSON.stringify(await toPluginContents(languages, version)))],
    ...packs.flatMap(({ folder, pack }) =>
      toPluginWords(pack).map(([file, html]): PluginFiles[number] => [`${folder}/${file}`, bytesOf(html)]),
    ),
  ];
};

/** Everything in the plugin: its code, the script, and the words of all packs in all languages as plain HTML. */
export const toPluginFiles = async (): Promise<PluginFiles> => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const parts = await Promise.all([sourceFiles(version), scripts(version), words(version), compileTranslations(join(SOURCE, 'languages'))]);
  const [source, code, content, translations] = parts;
  const files: PluginFiles = [
    ...source,
    ...code,
    ...content,
    ...translations.map(([file, bytes]): PluginFiles[number] => [`languages/${file}`, bytes]),
    [`assets/${version}/before-script.css`, bytesOf(await styles())],
    ['LICENSE', await readFile('LICENSE')],
    ['LICENSE-CONTENT', await readFile('LICENSE-CONTENT')],
  ];
  return files.sort(([one], [other]) => (one < other ? -1 : 1));
};
