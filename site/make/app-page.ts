import words from '../apps.json' with { type: 'json' };
import type { PageContent } from './layout.js';
import type { SiteLanguage } from './site-language.js';

type Apps = Readonly<Record<string, { title: string; lead: string; noScript: string } | undefined>>;

/** A page for a program: its heading, and the place that site/apps/<name>/main.ts fills. */
export const appPage = (slug: string, lang: SiteLanguage): PageContent => {
  const app = (words as Readonly<Record<SiteLanguage, Apps>>)[lang][slug];
  if (!app) throw new Error(`site/apps.json has no words for ${slug} in "${lang}".`);
  const { title, lead, noScript } = app;
  const body = `<h1>${title}</h1>\n<p class="lead">${lead}</p>\n<noscript><p>${noScript}</p></noscript>\n<div id="app"></div>`;
  return { lang, slug, title, description: lead, body, app: slug, isWide: true };
};
