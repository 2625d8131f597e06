import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { ACCESSIBILITY_RULES } from '../.storybook/accessibility-rules.js';
import { BROWSER_FLAGS } from './browser-flags.js';
import { ensureBrowser } from './ensure-browser.js';

/*
 * Opens every story of the built catalogue and says which ones don't hold: an error, a message in the console, a
 * request to another place, or a barrier that axe finds.
 */
const FOLDER = 'storybook-static';

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
  tags?: string[];
}

const serve = async (): Promise<{ origin: string; close: () => void }> => {
  const handle = sirv(FOLDER, { dev: true });
  const server = createServer((request, response) => {
    handle(request, response, () => void response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
};

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

/** Waits until Storybook shows the story and its widgets have settled, or shows an error. */
const settle = async (page: Page): Promise<string[]> => {
  await page.waitForSelector('.sb-show-main #storybook-root *, .sb-show-errordisplay, .sb-show-nopreview');
  return page.evaluate(async () => {
    const widgets = Array.from(document.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('#storybook-root *'));
    await Promise.all(widgets.map(async (widget) => widget.updateComplete));
    const unknown = Array.from(
      document.querySelectorAll('#storybook-root :not(:defined)'),
      ({ localName }) => `<${localName}> isn't defined`,
    );
    return document.body.matches('.sb-show-main') ? unknown : [document.querySelector('#error-message')?.textContent ?? 'no story'];
  });
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

const { entries } = JSON.parse(await readFile(`${FOLDER}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const { origin, close } = await serve();
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS, '--lang=nl'] });
let failed = 0;
for (const story of stories) {
  const page = await browser.newPage();
  const problems = await watch(page, origin, story);
  try {
    await page.goto(`${origin}/iframe.html?id=${story.id}&viewMode=story&globals=a11y.manual:!true`);
    problems.push(...(await settle(page)), ...(await findBarriers(page)));
  } catch (error) {
    problems.push(String(error));
  }
  await page.close();
  if (problems.length > 0) failed += 1;
  console.log([`${problems.length > 0 ? '✗' : '✓'} ${story.title}: ${story.name}`, ...problems].join('\n    '));
}
await browser.close();
close();
console.log(`${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || stories.length === 0 ? 1 : 0;
