import type { Page } from 'puppeteer-core';
import { addressOf, settle, type Catalogue } from './catalogue.js';
import type { Tool } from './toolbar-tools.js';

/** Makes a choice on a story and waits until something of it is seen. Returns what is wrong. */
export const tryTool = async (page: Page, catalogue: Catalogue, { globals, story, seen }: Tool): Promise<string[]> => {
  const entry = catalogue.entries.find(({ id }) => id === story);
  if (!entry) return [`there is no story ${story}`];
  const without = { clock: 'open' };
  await page.goto(addressOf(catalogue, entry, without));
  const problems = await settle(page);
  // Hours and other optional files come a moment later.
  await page.waitForNetworkIdle({ idleTime: 500 });
  const before = await page.evaluate(seen);
  await page.goto('about:blank');
  await page.goto(addressOf(catalogue, entry, { ...without, ...globals }));
  problems.push(...(await settle(page)));
  await page.waitForNetworkIdle({ idleTime: 500 });
  const read = `(${seen.toString()})()`;
  const noticed = await page
    .waitForFunction(`${read} !== ${JSON.stringify(before)}`, { timeout: 5000 })
    .then(() => true)
    .catch(() => false);
  return noticed ? problems : [...problems, `nothing is seen of ${JSON.stringify(globals)}: ${before.slice(0, 100)}`];
};
