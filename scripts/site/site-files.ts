import type { Highlighter } from '../../site/make/highlighter.js';
import type { SiteFile } from '../../site/make/site-file.js';
import { sitePages } from '../../site/make/site-pages.js';
import type { LanguageContent } from '../../tools/authoring/read-content.js';
import { demoPages } from './demo-pages.js';

/** Every file of the site that is made from words: its own pages, and the hospital pages of the demo. */
export const siteFiles = async (languages: readonly LanguageContent[], highlighter: Highlighter): Promise<SiteFile[]> => [
  ...sitePages(languages, highlighter),
  ...(await demoPages(languages)),
];
