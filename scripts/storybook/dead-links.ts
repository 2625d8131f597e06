import type { Page } from 'puppeteer-core';
import type { Catalogue } from './catalogue.js';

/** Links of a page to a story, a page or a place on one that the catalogue doesn't have. Links to other sites, and to a story alone, are left alone. */
export const deadLinks = async (page: Page, { entries }: Catalogue): Promise<string[]> => {
  const links = await page.$$eval('#storybook-docs a', (anchors) =>
    anchors.filter((anchor) => !anchor.closest('.page, aside')).map((anchor) => anchor.getAttribute('href') ?? ''),
  );
  const places = await page.$$eval('#storybook-docs [id]', (elements) => elements.map(({ id }) => `#${id}`));
  const ids = new Set(entries.map(({ id }) => id));
  return links.flatMap((link) => {
    if (/^https?:|^iframe\.html/.test(link)) return [];
    const leads = link.startsWith('#')
      ? places.includes(decodeURI(link))
      : ids.has(/^\?path=\/(?:docs|story)\/([^#]+)/.exec(link)?.[1] ?? '');
    return leads ? [] : [`leads nowhere: ${link}`];
  });
};
