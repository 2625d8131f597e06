import { readFileSync } from 'node:fs';
import { SERVED_FILES } from './repository-links.js';
import type { SiteFile } from './site-file.js';

/** The start of `$id` in the project: an address that no site can have. */
const NO_BASE = 'https://nazorg-widgets.invalid';

/**
 * Files of the project that the site has too. A schema says the address that it is at there.
 * @param base - Where the site is, when it has an address of its own.
 */
export const servedFiles = (base = process.env['SITE_BASE'] ?? NO_BASE): SiteFile[] =>
  SERVED_FILES.map((file) => ({
    path: `/${file}`,
    text: () => readFileSync(file, 'utf8').replaceAll(NO_BASE, base.replace(/\/+$/, '')),
  }));
