import type { EleventyConfig } from '@11ty/eleventy';
import type { SiteFile } from '../../site/make/site-file.js';

/** The folder of Eleventy's templates. */
export const TEMPLATES = 'site';

const FONTS = 'node_modules/@fontsource-variable/source-sans-3/files';
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

/** What Eleventy needs to know to write the site: the same for `npm start` and for a release. */
export const configureSite = (config: EleventyConfig, files: () => readonly SiteFile[]): void => {
  config.setQuietMode(true);
  config.addGlobalData('files', files);
  // The pages in Markdown are read by site/make/, and aren't templates of their own.
  config.ignores.add('site/pages/**');
  for (const file of ['demo.css', 'favicon.svg', 'profile.json']) config.addPassthroughCopy({ [`demo/${file}`]: file });
  config.addPassthroughCopy({ 'docs/pictures': 'docs/pictures' });
  for (const script of SCRIPTS)
    config.addPassthroughCopy({ [`${FONTS}/source-sans-3-${script}-wght-normal.woff2`]: `fonts/${script}.woff2` });
};
