import { rm } from 'node:fs/promises';
import Eleventy from '@11ty/eleventy';
import { readContent } from '../tools/authoring/read-content.js';
import { demoPages } from './site/demo-pages.js';
import { configureSite, TEMPLATES } from './site/site-config.js';

/** Writes the demo, with the files for pages that `npm run build` made, to dist/site; `npm run start:built` serves it. */
const OUT = 'dist/site';

const pages = await demoPages(await readContent('content'));
await rm(OUT, { recursive: true, force: true });
const site = new Eleventy(TEMPLATES, OUT, {
  config: (config) => {
    configureSite(config, () => pages);
    config.addPassthroughCopy({ 'dist/cdn': 'cdn' });
  },
});
await site.write();
console.log(`Demo: ${pages.length} pages in ${OUT}.`);
