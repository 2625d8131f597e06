import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readContent, type LanguageContent } from '../tools/authoring/read-content.js';
import { toDemoPage, type DemoWords } from './demo-page.js';
import type { Profile } from '../src/content/profile.js';
import type { Pack } from '../src/content/pack.js';

/** Writes the demo, a hospital page for each pack and language, to dist/site; scripts/serve.ts serves it. */
const OUT = 'dist/site';
const FONTS = 'node_modules/@fontsource-variable/source-sans-3/files';
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];
const START_LANGUAGE = 'nl';

const pathOf = (lang: string, pack: Pack): string =>
  `/${[lang === START_LANGUAGE ? '' : lang, pack.id === 'recurrent-miscarriage' ? '' : pack.id]
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join('')}`;

const readJson = async <Result>(file: string): Promise<Result> => JSON.parse(await readFile(file, 'utf8')) as Result;

const write = async (path: string, html: string): Promise<void> => {
  const file = join(OUT, path, 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
};

const [languages, profile, words] = await Promise.all([
  readContent('content'),
  readJson<Profile>('demo/profile.json'),
  readJson<Record<string, DemoWords>>('demo/words.json'),
]);
const shown = languages.filter(({ lang }) => words[lang] !== undefined);

const pagesOf = ({ lang, packs }: LanguageContent): Promise<void>[] =>
  ['recurrent-miscarriage', 'miscarriage'].map((id) => {
    const pack = packs[id] as Pack;
    const page = toDemoPage({
      pack,
      profile,
      words: words[lang] as DemoWords,
      languages: shown.map((other) => ({
        lang: other.lang,
        name: words[other.lang]?.language ?? other.lang,
        href: pathOf(other.lang, other.packs[id] as Pack),
      })),
      pathTo: (related) => pathOf(lang, packs[related] as Pack),
    });
    return write(pathOf(lang, pack), page);
  });

await rm(OUT, { recursive: true, force: true });
await Promise.all(shown.flatMap(pagesOf));
await mkdir(`${OUT}/fonts`, { recursive: true });
await Promise.all([
  cp('demo/demo.css', `${OUT}/demo.css`),
  cp('demo/favicon.svg', `${OUT}/favicon.svg`),
  cp('demo/profile.json', `${OUT}/profile.json`),
  ...SCRIPTS.map((script) => cp(`${FONTS}/source-sans-3-${script}-wght-normal.woff2`, `${OUT}/fonts/${script}.woff2`)),
  cp('dist/cdn', `${OUT}/cdn`, { recursive: true }),
]);
console.log(`Demo: ${shown.map(({ lang }) => lang).join(', ')} in ${OUT}.`);
