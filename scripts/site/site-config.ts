import type { EleventyConfig } from '@11ty/eleventy';
import type { SitePage } from './demo-pages.js';

/** The folder of Eleventy's templates. */
export const TEMPLATES = 'demo';

const FONTS = 'node_modules/@fontsource-variable/source-sans-3/files';
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

/** What Eleventy needs to know to write the site: the same for `npm start` and for a release. */
export const configureSite = (config: EleventyConfig, pages: () => readonly SitePage[]): void => {
  config.setQuietMode(true);
  config.addGlobalData('pages', pages);
  for (const file of ['demo.css', 'favicon.svg', 'profile.json']) config.addPassthroughCopy({ [`demo/${file}`]: file });
  for (const script of SCRIPTS)
    config.addPassthroughCopy({ [`${FONTS}/source-sans-3-${script}-wght-normal.woff2`]: `fonts/${script}.woff2` });
};
