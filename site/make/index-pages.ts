import { readFileSync } from 'node:fs';
import { escapeHtml } from './escape-html.js';
import type { PageContent } from './layout.js';
import { linkFrom } from './link-from.js';
import { SECTIONS } from './page-list.js';
import { DECISIONS } from './repository-links.js';
import { pathOf, type SiteLanguage } from './site-language.js';
import { wordsIn } from './site-words.js';

const WORDS = {
  nl: {
    pages: 'Elke pagina van deze site, per onderwerp.',
    decisions: 'Besluiten',
    decisionsLead:
      'Een keuze die meer dan een uur kostte, heeft een pagina: wat bekend was, wat gekozen is en wat het kost. Ze zijn er alleen in het Engels.',
  },
  en: {
    pages: 'Every page of this site, by subject.',
    decisions: 'Decisions',
    decisionsLead: 'A choice that cost more than an hour has a page: what was known, what was chosen, and what it costs.',
  },
} as const;

const titleOf = (file: string): string => /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.replaceAll('`', '') ?? file;

/** The list of all pages: where the search leads without a script. */
export const allPages = (lang: SiteLanguage): PageContent => {
  const title = wordsIn(lang).allPages;
  const link = linkFrom(pathOf(lang, 'pages'));
  const lists = SECTIONS.map(
    ({ title: name, pages }) =>
      `<h2>${name[lang]}</h2><ul>${pages
        .map(({ slug, name: page }) => `<li><a href="${link(pathOf(lang, slug))}">${escapeHtml(page[lang])}</a></li>`)
        .join('')}</ul>`,
  );
  const body = `<article><h1>${title}</h1><p class="lead">${WORDS[lang].pages}</p>${lists.join('\n')}</article>`;
  return { lang, slug: 'pages', title, description: WORDS[lang].pages, body };
};

/** The list of decisions. */
export const decisionsPage = (lang: SiteLanguage): PageContent => {
  const { decisions: title, decisionsLead: lead } = WORDS[lang];
  const link = linkFrom(pathOf(lang, 'decisions'));
  const items = DECISIONS.map(
    ({ file, slug }) =>
      `<li><a href="${link(pathOf(lang, slug))}"${lang === 'en' ? '' : ' lang="en" hreflang="en"'}>${escapeHtml(titleOf(file))}</a></li>`,
  );
  const body = `<article><h1>${title}</h1><p class="lead">${lead}</p><ul>${items.join('\n')}</ul></article>`;
  return { lang, slug: 'decisions', title, description: lead, body };
};
