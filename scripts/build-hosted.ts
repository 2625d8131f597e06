import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { FALLBACK_LANGUAGE } from '../src/content/match-language.js';
import { proseOf } from '../src/prose/widget-prose.js';
import { VERSION } from '../src/base/version.js';
import { WIDGETS } from '../src/embed/widget-names.js';
import { languageLoaders } from '../src/generated/language-loaders.js';
import type { LanguageFile } from '../src/prose/language-file.js';
import { toHostedPage } from './hosted-page.js';

/** Writes the hosted pages, one for each widget and language, to dist/hosted: a folder for any web server. */
const OUT = 'dist/hosted';
const FILES = `/nazorg/${VERSION}`;
const PACK = 'recurrent-miscarriage';

const pathOf = (widget: string, lang: string): string => `/nazorg/${widget}${lang === FALLBACK_LANGUAGE ? '' : `/${lang}`}`;

const languages = await Promise.all(Object.values(languageLoaders).map((load) => load()));

const writePage = async (widget: string, { lang, packs }: LanguageFile): Promise<void> => {
  const pack = packs[PACK];
  if (pack === undefined) throw new Error(`There is no ${PACK} in ${lang}.`);
  const page = toHostedPage({
    widget,
    lang,
    prose: proseOf(pack, widget),
    files: FILES,
    languages: languages.map((other) => ({ lang: other.lang, href: pathOf(widget, other.lang) })),
  });
  const folder = join(OUT, pathOf(widget, lang));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), page);
};

await rm(OUT, { recursive: true, force: true });
await Promise.all(WIDGETS.flatMap((widget) => languages.map((language) => writePage(widget, language))));
await cp('dist/cdn', join(OUT, FILES), { recursive: true });
await cp('scripts/hosted.css', join(OUT, FILES, 'hosted.css'));
await build({
  entryPoints: ['src/embed/hosted.ts', 'src/embed/frame.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  outdir: join(OUT, FILES),
  logLevel: 'warning',
});
console.log(`Hosted pages: ${WIDGETS.join(', ')} in ${languages.length} languages, in ${OUT}.`);
