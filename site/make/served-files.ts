import { readFileSync } from 'node:fs';
import { SERVED_FILES } from './repository-links.js';
import type { SiteFile } from './site-file.js';

/** Where the site is, without a slash at its end, when it has an address of its own. It is the start of each schema's `$id`. */
const BASE = process.env['SITE_BASE']?.replace(/\/+$/, '');

/** The start of `$id` in the project: an address that no site can have. */
const NO_BASE = 'https://nazorg-widgets.invalid';

/** Files of the project that the site has too. A schema says the address that it is at there. */
export const servedFiles = (): SiteFile[] =>
  SERVED_FILES.map((file) => ({
    path: `/${file}`,
    text: () => readFileSync(file, 'utf8').replaceAll(NO_BASE, BASE ?? NO_BASE),
  }));
