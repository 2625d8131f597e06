import { after, before } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSER_FLAGS } from '../../scripts/browser-flags.js';
import { ensureBrowser } from '../../scripts/ensure-browser.js';
import { serveSite } from '../../scripts/serve-site.js';

/** A page under watch: everything it asked for and everything the console said. */
export interface Watched {
  page: Page;
  requests: string[];
  messages: string[];
}

/** Serves a folder and opens pages of it in a fresh browser, for the tests of one file. */
export const useSite = (
  folder: string,
  headersOf?: Parameters<typeof serveSite>[2],
): { address: () => string; open: (path: string, javaScript?: boolean) => Promise<Watched> } => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  before(async () => {
    site = await serveSite(folder, 0, headersOf);
    browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS, '--lang=nl'] });
  });
  after(async () => {
    await browser.close();
    site.close();
  });
  return {
    address: () => site.address,
    open: async (path, javaScript = true) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const watched: Watched = { page, requests: [], messages: [] };
      page.on('request', (request) => watched.requests.push(request.url()));
      page.on('console', (message) => watched.messages.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => watched.messages.push(`error: ${String(error)}`));
      await page.setJavaScriptEnabled(javaScript);
      await page.setViewport({ width: 390, height: 844 });
      await page.goto(new URL(path, site.address).href, { waitUntil: 'networkidle0' });
      return watched;
    },
  };
};
