import { existsSync } from 'node:fs';
import type { BuildOptions } from 'esbuild';
import { litOfRelease } from './lit-of-release.js';

/** The programs of the site, each with a page of its own, as far as they are there: site/apps/<name>/main.ts. */
const APPS = ['build', 'check'].filter((name) => existsSync(`site/apps/${name}/main.ts`));

const entriesOf = (end: string): Record<string, string> =>
  Object.fromEntries(APPS.map((name) => [`${name}${end}`, `site/apps/${name}/main.ts`]));

/**
 * How the scripts of the site are bundled: as modules, what every page has as a plain script, and programs as plain scripts too,
 * since no browser loads a module from a disk.
 */
export const siteScripts = (folder: string): BuildOptions[] => [
  {
    entryPoints: { search: 'site/client/search.ts', ...entriesOf('') },
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    outdir: folder,
  },
  { entryPoints: { site: 'site/client/site.ts', ...entriesOf('.classic') }, format: 'iife', outdir: folder },
];

/** What bundling for a release adds. */
export const RELEASE: BuildOptions = { bundle: true, minify: true, target: 'es2022', logLevel: 'warning', plugins: [litOfRelease] };
