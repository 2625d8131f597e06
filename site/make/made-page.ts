import type { SearchDocument } from '../client/search-options.js';
import type { PageContent } from './layout.js';
import type { MarkdownSection } from './markdown.js';
import { pathOf } from './site-language.js';

/** A page with its parts, as a search finds them. */
export interface MadePage {
  page: PageContent;
  sections?: readonly MarkdownSection[];
}

/** What a search finds of a page: the page itself, and each part that has a heading. */
export const searchDocuments = ({ page: { lang, slug, title, description }, sections = [] }: MadePage): SearchDocument[] => {
  const path = pathOf(lang, slug).slice(1);
  const before = sections.filter(({ id }) => id === '').map(({ words }) => words);
  return [
    { id: path, page: title, title, words: [description, ...before].join(' ') },
    ...sections
      .filter(({ id }) => id !== '')
      .map(({ id, title: part, words }) => ({ id: `${path}#${id}`, page: title, title: part, words })),
  ];
};
