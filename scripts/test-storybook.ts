import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import puppeteer, { type Page } from 'puppeteer-core';
import { ACCESSIBILITY_RULES } from '../.storybook/accessibility-rules.js';
import { BROWSER_FLAGS } from './browser-flags.js';
import { ensureBrowser } from './ensure-browser.js';
import { addressOf, serveCatalogue, settle, type Entry } from './storybook/catalogue.js';

/*
 * Opens every story of the built catalogue and says which ones don't hold: an error, a message in the console, a
 * request to another place, or a barrier that axe finds.
 */
/** Writes down what goes wrong on a page. Requests to other places are cut off. */
const watch = async (page: Page, origin: string, { tags = [] }: Entry): Promise<string[]> => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    const forEditor = tags.includes('editor-message') && message.text().startsWith('[nazorg]');
    if (['error', 'warn'].includes(message.type()) && !forEditor) problems.push(`console: ${message.text()}`);
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOwn = new URL(request.url()).origin === origin || /^(data|blob):/.test(request.url());
    if (!isOwn) problems.push(`asks ${request.url()}`);
    void (isOwn ? request.continue() : request.abort());
  });
  return problems;
};

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const findBarriers = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run('#storybook-root', { runOnly: rules });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `axe ${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, ACCESSIBILITY_RULES);
};

const catalogue = await serveCatalogue('storybook-static');
const stories = catalogue.entries.filter(({ type }) => type === 'story');
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS, '--lang=nl'] });
let failed = 0;
for (const story of stories) {
  const page = await browser.newPage();
  const problems = await watch(page, catalogue.origin, story);
  try {
    await page.goto(addressOf(catalogue, story));
    problems.push(...(await settle(page)), ...(await findBarriers(page)));
  } catch (error) {
    problems.push(String(error));
  }
  await page.close();
  if (problems.length > 0) failed += 1;
  console.log([`${problems.length > 0 ? '✗' : '✓'} ${story.title}: ${story.name}`, ...problems].join('\n    '));
}
await browser.close();
catalogue.close();
console.log(`${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || stories.length === 0 ? 1 : 0;
