import { readFileSync } from 'node:fs';
import { FOR_PROFESSIONALS, WIDGETS } from '../../src/widgets.js';
import type { Profile } from '../../src/content/profile.js';
import type { LanguageContent } from '../../tools/authoring/read-content.js';
import profile from '../../demo/profile.json' with { type: 'json' };
import { appPage } from './app-page.js';
import { examplePages, examplePath } from './examples.js';
import { figurePage, figuresPage } from './figure-pages.js';
import { FIGURE_IDS, shownFigures, type ShownFigure } from './figures.js';
import { frontPage } from './front-page.js';
import { exampleOfBrand, exampleOfWidget, examplesIn, guidePage, ownPage } from './guide.js';
import type { Highlighter } from './highlighter.js';
import { allPages, decisionsPage } from './index-pages.js';
import { toPage, type PageContent } from './layout.js';
import { llmsText } from './llms-text.js';
import { searchDocuments, type MadePage } from './made-page.js';
import { APPS, LISTED } from './page-list.js';
import { DECISIONS } from './repository-links.js';
import { searchIndex } from './search-index.js';
import { servedFiles } from './served-files.js';
import { once, type SiteFile } from './site-file.js';
import { pathOf, SITE_LANGUAGES, type SiteLanguage } from './site-language.js';
import { statusPage } from './status-page.js';
import { exampleId, widgetsPage } from './widget-pages.js';

/** A page by its place, and how it is made. */
interface Planned {
  lang: SiteLanguage;
  slug: string;
  make: () => MadePage;
}

const GUIDES = [...LISTED.flatMap(({ slug, file }) => (file === undefined ? [] : [{ slug, file }])), ...DECISIONS];

const planLanguage = (lang: SiteLanguage, contents: readonly LanguageContent[], highlighter: Highlighter): Planned[] => {
  const figures = once(() => shownFigures(contents, lang));
  const plain = (slug: string, make: () => PageContent): Planned => ({ lang, slug, make: once(() => ({ page: make() })) });
  return [
    plain('', () => frontPage(contents, lang, profile as Profile)),
    plain('widgets', () => widgetsPage(lang)),
    plain('status', () => statusPage(contents, lang)),
    plain('pages', () => allPages(lang)),
    plain('decisions', () => decisionsPage(lang)),
    ...LISTED.filter(({ file, isMade }) => file === undefined && isMade !== true).map(({ slug }) => ({
      lang,
      slug,
      make: once(() => ownPage(slug, lang, highlighter)),
    })),
    ...GUIDES.map((guide) => ({ lang, slug: guide.slug, make: once(() => guidePage(guide, lang, contents, highlighter)) })),
    ...APPS.map(({ slug }) => plain(slug, () => appPage(slug, lang))),
    plain('figures', () => figuresPage(figures(), lang)),
    ...FIGURE_IDS.map((id) => plain(`figures/${id}`, () => figurePage(figures().find((figure) => figure.id === id) as ShownFigure, lang))),
  ];
};

/** All files of the site but those of the demo, scripts and fonts. */
export const sitePages = (contents: readonly LanguageContent[], highlighter: Highlighter): SiteFile[] => {
  const planned = SITE_LANGUAGES.flatMap((lang) => planLanguage(lang, contents, highlighter));
  return [
    ...planned.map(({ lang, slug, make }) => ({ path: pathOf(lang, slug), text: () => toPage(make().page) })),
    ...GUIDES.flatMap(examplesIn).flatMap(examplePages),
    ...[...WIDGETS, ...FOR_PROFESSIONALS].flatMap((tag) =>
      SITE_LANGUAGES.map((lang) => ({
        path: examplePath(exampleId(tag, lang)),
        text: () => examplePages(exampleOfWidget(tag, lang, contents)).map(({ text }) => text())[0] ?? '',
      })),
    ),
    ...SITE_LANGUAGES.flatMap((lang) => examplePages(exampleOfBrand(lang, contents))),
    ...SITE_LANGUAGES.map((lang) => ({
      path: `/search/${lang}.json`,
      text: () => searchIndex(planned.filter((page) => page.lang === lang).flatMap(({ make }) => searchDocuments(make()))),
    })),
    ...servedFiles(),
    { path: '/llms.txt', text: () => llmsText(planned.map(({ make }) => make().page)) },
    // The last one: by then it knows the colours of all code. With `npm start`, those of the pages so far.
    { path: '/site.css', text: () => readFileSync('site/site.css', 'utf8') + highlighter.styles },
    { path: '/example.css', text: () => readFileSync('site/example.css', 'utf8') },
  ];
};
