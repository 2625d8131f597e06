import type { Page } from 'puppeteer-core';

const openFit = (page: Page): Promise<unknown> =>
  page.$eval('aftercare-timeline >>> [part="fit"]', (form) => ((form as HTMLDetailsElement).open = true));

/** Opens the form of the timeline, as a reader does, and fills its three date fields in: `2026-12-05`. */
export const fillInDate = async (page: Page, date: string): Promise<void> => {
  await openFit(page);
  const [year = '', month = '', day = ''] = date.split('-');
  for (const [field, value] of Object.entries({ day, month, year })) await page.locator(`aftercare-timeline >>> #${field}`).fill(value);
};

/** The same with the choice between situations. */
export const fillInSituation = async (page: Page, value: string): Promise<void> => {
  await openFit(page);
  await page.locator('aftercare-timeline >>> #situation').fill(value);
};
