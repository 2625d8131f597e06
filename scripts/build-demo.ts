import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { build } from 'esbuild';
import { Highlighter } from '../site/make/highlighter.js';
import { readContent } from '../tools/authoring/read-content.js';
import { DOWNLOAD, zipOf } from './site/download.js';
import { configureSite, TEMPLATES } from './site/site-config.js';
import { siteFiles } from './site/site-files.js';
import { RELEASE, siteScripts } from './site/site-scripts.js';

/** Writes the site, with the files for pages that `npm run build` made, to dist/site; `npm run start:built` serves it. */
const OUT = 'dist/site';

// In this order: the style sheet of code is the last one.
const files = (await siteFiles(await readContent('content'), await Highlighter.create())).map(({ path, text }) => {
  const made = text();
  return { path, text: () => made };
});
await rm(OUT, { recursive: true, force: true });
const site = new Eleventy(TEMPLATES, OUT, {
  config: (config) => {
    configureSite(config, () => files);
    config.addPassthroughCopy({ 'dist/cdn': 'cdn' });
  },
});
await Promise.all([site.write(), ...siteScripts(`${OUT}/apps`).map((options) => build({ ...RELEASE, ...options }))]);
await mkdir(dirname(OUT + DOWNLOAD), { recursive: true });
await writeFile(OUT + DOWNLOAD, zipOf('dist/cdn'));
console.log(`Site: ${files.filter(({ path }) => path.endsWith('/')).length} pages in ${OUT}.`);
