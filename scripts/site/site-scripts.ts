import type { BuildOptions } from 'esbuild';
import { compiledValidators } from './compiled-validators.js';
import { litOfRelease } from './lit-of-release.js';

/** The programs of the site: the builder and the page check, each with a page of its own. */
const APPS = { build: 'site/apps/build/main.ts', check: 'site/apps/check/main.ts' };

/** What runs from a disk, too: the programs, and the preview in the builder. */
const ON_DISK = { frame: 'site/apps/frame/main.ts', ...APPS };

/** What is bundled apart: what two of these share is no file of its own then, and a page asks for few. */
const MODULES = { search: 'site/client/search.ts', ...ON_DISK };

const classic = Object.fromEntries(Object.entries(ON_DISK).map(([name, path]) => [`${name}.classic`, path]));

/** What the programs need beside scripts: their styles as text, functions that hold files against schemas, and the page in the frame. */
const PROGRAMS: BuildOptions = { loader: { '.css': 'text', '.html': 'copy' }, plugins: [litOfRelease, compiledValidators] };

/**
 * How the scripts of the site are bundled: as modules, what every page has as a plain script, and programs as plain scripts too,
 * since no browser loads a module from a disk.
 */
export const siteScripts = (folder: string): BuildOptions[] => [
  ...Object.entries(MODULES).map(([name, path]): BuildOptions => ({
    ...PROGRAMS,
    entryPoints: { [name]: path },
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    outdir: folder,
  })),
  {
    ...PROGRAMS,
    entryPoints: {
      site: 'site/client/site.ts',
      'frame-page': 'site/apps/frame/frame-page.html',
      'frame-on-disk': 'site/apps/frame/on-disk.ts',
      ...classic,
    },
    format: 'iife',
    // A plain script has no address of its own.
    define: { 'import.meta.url': 'document.baseURI' },
    outdir: folder,
  },
];

/** What bundling for a release adds. */
export const RELEASE: BuildOptions = { bundle: true, minify: true, target: 'es2022', logLevel: 'warning' };
