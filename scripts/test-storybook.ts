import puppeteer, { type Page } from 'puppeteer-core';
import { BROWSER_FLAGS } from './browser-flags.js';
import { ensureBrowser } from './ensure-browser.js';
import { addressOf, serveCatalogue, settle, settleDocs, type Entry } from './storybook/catalogue.js';
import { findBarriers } from './storybook/find-barriers.js';
import { deadLinks } from './storybook/dead-links.js';
import { TOOLS } from './storybook/toolbar-tools.js';
import { tryTool } from './storybook/try-tool.js';
import { watch } from './storybook/watch.js';

/*
 * Opens every story and every page of the built catalogue and says which ones don't hold: an error, a message in the console, a
 * request to another place, a barrier that axe finds, or a link to a page that there isn't. Then it tries each menu of the toolbar.
 */
const catalogue = await serveCatalogue('storybook-static');
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS, '--lang=nl'] });

const look = async (page: Page, entry: Entry): Promise<string[]> => {
  await page.goto(addressOf(catalogue, entry));
  if (entry.type === 'story') return [...(await settle(page)), ...(await findBarriers(page, '#storybook-root'))];
  return [...(await settleDocs(page)), ...(await deadLinks(page, catalogue)), ...(await findBarriers(page, '#storybook-docs'))];
};

/** Opens a page, does something on it, and says what went wrong. */
const problemsOf = async (forEditor: boolean, visit: (page: Page) => Promise<string[]>): Promise<string[]> => {
  const page = await browser.newPage();
  const problems = await watch(page, catalogue.origin, { forEditor });
  try {
    problems.push(...(await visit(page)));
  } catch (error) {
    problems.push(String(error));
  }
  await page.close();
  return problems;
};

const [, , only = ''] = process.argv;
const entries = catalogue.entries.filter(({ id }) => id.includes(only));
const checks = [
  ...entries.map((entry) => ({
    name: `${entry.title}: ${entry.name}`,
    run: () => problemsOf(entry.type === 'docs' || (entry.tags ?? []).includes('editor-message'), (page) => look(page, entry)),
  })),
  ...TOOLS.filter(({ name }) => `toolbar: ${name}`.includes(only)).map((tool) => ({
    name: `toolbar: ${tool.name}`,
    run: () => problemsOf(false, (page) => tryTool(page, catalogue, tool)),
  })),
];
let failed = 0;
for (const { name, run } of checks) {
  const problems = await run();
  if (problems.length > 0) failed += 1;
  console.log([`${problems.length > 0 ? '✗' : '✓'} ${name}`, ...problems].join('\n    '));
}
await browser.close();
catalogue.close();
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || checks.length === 0 ? 1 : 0;
