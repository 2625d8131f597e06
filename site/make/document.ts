import { readFileSync } from 'node:fs';
import { escapeHtml } from './escape-html.js';
import type { Highlighter } from './highlighter.js';
import type { PageContent } from './layout.js';
import { linkFrom, type Link } from './link-from.js';
import { readMarkdown, type MarkdownPage, type MarkdownSection } from './markdown.js';
import { targetOf } from './repository-links.js';
import { pathOf, type SiteLanguage } from './site-language.js';
import { fill, wordsIn } from './site-words.js';

const OWN_PAGES = 'site/pages/';

/** A file of Markdown, and the page that it is for. */
export interface DocumentPlace {
  lang: SiteLanguage;
  slug: string;
  file: string;
  highlighter: Highlighter;
  /** What stands before a block of code: an example of it, where there is one. */
  exampleOf?: (language: string, code: string, link: Link) => string;
}

/** Code with its colours. The button that copies it comes with the script. */
export const codeBlock = (highlighter: Highlighter, language: string, code: string): string =>
  `<div class="code" data-language="${escapeHtml(language)}">${highlighter.toHtml(language, code)}</div>`;

/** Reads a file of the project for a page. */
export const readDocument = ({ lang, slug, file, highlighter, exampleOf = () => '' }: DocumentPlace): MarkdownPage => {
  const link = linkFrom(pathOf(lang, slug));
  return readMarkdown(readFileSync(file, 'utf8'), {
    toHref: (href) => {
      // Pages of the site's own link to places of the site.
      if (file.startsWith(OWN_PAGES)) return { href: link(href) };
      const target = targetOf(file, href);
      if ('file' in target) return target;
      return { href: 'address' in target ? link(target.address) : link(pathOf(lang, target.slug)) + target.anchor };
    },
    toCode: (language, code) => exampleOf(language, code, link) + codeBlock(highlighter, language, code),
    tableName: (heading) => fill(wordsIn(lang).table, { heading }),
  });
};

const contents = (sections: readonly MarkdownSection[], words: string): string => {
  const shown = sections.filter(({ level, id }) => level === 2 && id !== '');
  if (shown.length < 3) return '';
  const items = shown.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  return `<nav class="on-this-page" aria-labelledby="on-this-page"><p id="on-this-page">${words}</p><ul>${items.join('')}</ul></nav>`;
};

/** The words of a page in the language that they are in, with the list of its parts. */
export const toDocument = (
  { lang, slug, file }: Pick<DocumentPlace, 'lang' | 'slug' | 'file'>,
  page: MarkdownPage,
  parts: { isEnglish?: boolean; before?: string; after?: string; hasWidgets?: boolean } = {},
): PageContent => {
  const words = wordsIn(lang);
  const isForeign = parts.isEnglish === true && lang !== 'en';
  const [introduction, ...sections] = page.sections;
  const note = isForeign ? `<p class="in-english-note">${words.inEnglish}</p>` : '';
  const body = `${note}<article${isForeign ? ' lang="en"' : ''}>
<h1>${page.titleHtml}</h1>
${page.leadHtml === '' ? '' : `<p class="lead">${page.leadHtml}</p>`}
${introduction?.html ?? ''}
${parts.before ?? ''}
${contents(page.sections, isForeign ? wordsIn('en').onThisPage : words.onThisPage)}
${sections.map(({ html }) => html).join('')}
${parts.after ?? ''}
</article>
${parts.isEnglish === true ? `<p class="source-file">${words.source} <code>${file}</code>.</p>` : ''}`;
  return { lang, slug, title: page.title, description: page.lead || page.title, body, ...(parts.hasWidgets ? { hasWidgets: true } : {}) };
};
