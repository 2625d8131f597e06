import type { Page } from 'puppeteer-core';

/** Opens the form of the timeline, as a reader does, and fills a field in. */
export const fillInFit = async (page: Page, field: 'start' | 'situation', value: string): Promise<void> => {
  await page.$eval('aftercare-timeline >>> [part="fit"]', (form) => ((form as HTMLDetailsElement).open = true));
  await page.locator(`aftercare-timeline >>> #${field}`).fill(value);
};
