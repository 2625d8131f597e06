import { VERSION } from '../../src/base/version.js';
import { escapeHtml } from './escape-html.js';
import { linkFrom, type Link } from './link-from.js';
import { APPS, SECTIONS, type ListedPage } from './page-list.js';
import { pathOf, type SiteLanguage } from './site-language.js';
import { wordsIn, fill, type SiteWords } from './site-words.js';

/** What one page of the site is made of. */
export interface PageContent {
  lang: SiteLanguage;
  slug: string;
  title: string;
  /** What it is about, in one sentence without markup. */
  description: string;
  /** The HTML of the page between its header and its footer. */
  body: string;
  /** Whether widgets stand in the page itself. */
  hasWidgets?: boolean;
  /** The name of the program that it is the page of. */
  app?: string;
  /** Whether it stands without the menu beside it. */
  isWide?: boolean;
}

const logo =
  '<svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><circle cx="16" cy="16" r="14.5" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 17c3-6 7-6 8 0s5 6 8 0" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/></svg>';

const isEnglish = (lang: SiteLanguage, { file }: ListedPage): boolean => lang !== 'en' && file !== undefined;

const toItem =
  (lang: SiteLanguage, current: string, link: Link) =>
  (page: ListedPage): string => {
    const here = page.slug === current ? ' aria-current="page"' : '';
    const english = isEnglish(lang, page) ? ' <abbr class="in-english" title="Engels" lang="nl">EN</abbr>' : '';
    return `<li><a href="${link(pathOf(lang, page.slug))}"${here}>${escapeHtml(page.name[lang])}</a>${english}</li>`;
  };

/** Every page of the site, by section. The section that a page belongs to is open. */
export const menu = (lang: SiteLanguage, current: string, link: Link): string =>
  SECTIONS.map(({ title, pages }) => {
    const open = pages.some(({ slug }) => slug === current) ? ' open' : '';
    return `<li><details${open}><summary>${title[lang]}</summary><ul>${pages.map(toItem(lang, current, link)).join('')}</ul></details></li>`;
  }).join('\n');

/** The pages that the header links to. */
const TOP = ['start', 'widgets', 'docs/embedding', 'status'];

const topLinks = (lang: SiteLanguage, current: string, link: Link): string => {
  const pages = SECTIONS.flatMap(({ title, pages: of }) => of.map((page) => ({ page, title })));
  const links = pages
    .filter(({ page }) => TOP.includes(page.slug) || APPS.includes(page))
    .map(({ page: { slug, name }, title }) => {
      const here = slug === current ? ' aria-current="page"' : '';
      return `<li><a href="${link(pathOf(lang, slug))}"${here}>${escapeHtml(TOP.includes(slug) ? title[lang] : name[lang])}</a></li>`;
    });
  return links.join('');
};

const search = (lang: SiteLanguage, words: SiteWords, link: Link): string =>
  `<a class="search-open" href="${link(pathOf(lang, 'pages'))}" data-index="${link(`/search/${lang}.json`)}" data-script="${link('/apps/search.js')}">${words.searchOpen}</a>`;

const header = ({ lang, slug }: PageContent, words: SiteWords, link: Link): string => {
  const other = lang === 'nl' ? 'en' : 'nl';
  return `<header class="site-header"><div>
<a class="site-name" href="${link(pathOf(lang, ''))}">${logo}${words.name}</a>
<nav aria-label="${words.menu}"><ul>${topLinks(lang, slug, link)}</ul></nav>
${search(lang, words, link)}
<a class="other-language" href="${link(pathOf(other, slug))}" lang="${other}" hreflang="${other}">${words.other}</a>
</div></header>`;
};

const footer = ({ lang }: PageContent, words: SiteWords, link: Link): string => {
  const lists = SECTIONS.map(
    ({ title, pages }) =>
      `<li><p>${title[lang]}</p><ul>${pages
        .slice(0, 6)
        .map(({ slug, name }) => `<li><a href="${link(pathOf(lang, slug))}">${escapeHtml(name[lang])}</a></li>`)
        .join('')}</ul></li>`,
  );
  return `<footer class="site-footer"><div>
<nav aria-label="${words.siteMap}"><ul class="site-map">${lists.join('\n')}</ul><p><a href="${link(pathOf(lang, 'pages'))}">${words.allPages}</a></p></nav>
<p>${words.footer} ${words.footerKeeps}</p>
<p>${fill(words.version, { version: VERSION })}. ${words.licence}</p>
</div></footer>`;
};

/** A whole page of the site. */
export const toPage = (page: PageContent): string => {
  const { lang, slug, title, description, body, hasWidgets, app, isWide } = page;
  const words = wordsIn(lang);
  const link = linkFrom(pathOf(lang, slug));
  const name = slug === '' ? `${words.name}: ${title}` : `${title} · ${words.name}`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${link('/favicon.svg')}" type="image/svg+xml">
<link rel="preload" href="${link('/fonts/latin.woff2')}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${link('/site.css')}">
${hasWidgets ? `<meta name="nazorg-profile" content="${link('/profile.json')}">\n<link rel="stylesheet" href="${link('/cdn/before-script.css')}">\n<script src="${link(`/cdn/nazorg.${lang}.classic.js`)}" defer></script>\n` : ''}<script src="${link('/apps/site.js')}" defer></script>
${app === undefined ? '' : `<script type="module" src="${link(`/apps/${app}.js`)}"></script>\n`}</head>
<body data-root="${link('/')}">
<a class="skip-link" href="#content">${words.skip}</a>
${header(page, words, link)}
${isWide ? '' : `<div class="columns">\n<nav class="side" aria-label="${words.guides}"><details class="side-menu"><summary>${words.menu}</summary><ul>${menu(lang, slug, link)}</ul></details></nav>\n`}<main id="content"${isWide ? ' class="wide"' : ''}>
${body}
</main>
${isWide ? '' : '</div>\n'}${footer(page, words, link)}
</body>
</html>
`;
};
