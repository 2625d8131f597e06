import type { Page } from 'puppeteer-core';

/** Opens the form of the timeline, as a reader does, and fills its three date fields in: `2026-12-05`. */
export const fillInDate = async (page: Page, date: string): Promise<void> => {
  await page.$eval('aftercare-timeline >>> [part="fit"]', (form) => ((form as HTMLDetailsElement).open = true));
  const [year = '', month = '', day = ''] = date.split('-');
  for (const [field, value] of Object.entries({ day, month, year })) await page.locator(`aftercare-timeline >>> #${field}`).fill(value);
};
