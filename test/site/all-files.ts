import { siteFiles } from '../../scripts/site/site-files.js';
import { Highlighter } from '../../site/make/highlighter.js';
import { readContent } from '../../tools/authoring/read-content.js';

/** Every file of the site that is made from words, by its path. */
export const FILES: ReadonlyMap<string, string> = new Map(
  (await siteFiles(await readContent('content'), await Highlighter.create())).map(({ path, text }) => [path, text()]),
);

/** The pages among them. */
export const PAGES: readonly (readonly [path: string, html: string])[] = [...FILES].filter(([path]) => path.endsWith('/'));
