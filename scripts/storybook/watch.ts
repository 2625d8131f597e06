import type { Page } from 'puppeteer-core';

/** What a page may do besides. */
interface Allowed {
  /** Whether widgets may tell the editor something in the console. */
  forEditor: boolean;
}

/** Writes down what goes wrong on a page: errors, messages in the console, requests to another place. These are cut off. */
export const watch = async (page: Page, origin: string, { forEditor }: Allowed): Promise<string[]> => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    const isAllowed = forEditor && message.text().startsWith('[nazorg]');
    if (['error', 'warn'].includes(message.type()) && !isAllowed) problems.push(`console: ${message.text()}`);
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOwn = new URL(request.url()).origin === origin || /^(data|blob|about):/.test(request.url());
    if (!isOwn) problems.push(`asks ${request.url()}`);
    void (isOwn ? request.continue() : request.abort());
  });
  return problems;
};
