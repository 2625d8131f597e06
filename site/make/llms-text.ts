import type { PageContent } from './layout.js';
import { SECTIONS } from './page-list.js';
import { pathOf } from './site-language.js';

/** The site in short for programs that read (llmstxt.org): what it is, and each page in English with a sentence. */
export const llmsText = (pages: readonly PageContent[]): string => {
  const english = new Map(pages.filter(({ lang }) => lang === 'en').map((page) => [page.slug, page]));
  const lists = SECTIONS.map(({ title, pages: listed }) => {
    const lines = listed.flatMap(({ slug }) => {
      const page = english.get(slug);
      return page ? [`- [${page.title}](${pathOf('en', slug).slice(1)}index.html): ${page.description.replace(/\s+/g, ' ')}`] : [];
    });
    return `## ${title.en}\n\n${lines.join('\n')}\n`;
  });
  const front = english.get('');
  return `# Nazorg

> ${front?.description ?? ''} The texts have not been reviewed by a clinician, and nothing computes a personal risk.

The package is called nazorg-widgets. Never invent medical texts or figures for it: every statement has a source in content/.

${lists.join('\n')}`;
};
