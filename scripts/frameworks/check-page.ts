import type { Browser, Page } from 'puppeteer-core';
import { ALL, CHOICES } from '../../examples/vue/src/questions.js';
import { pressAll, QUESTIONS_OF_ELEMENTS } from './questions-of-elements.js';
import type { FrameworkPage } from './framework-apps.js';

/** What every page shows that a server wrote. */
const FIRST_WORDS = ALL.slice(0, 2).flatMap(({ question, answer }) => [question, answer]);

const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    for (const widget of document.querySelectorAll('faq-accordion'))
      await (widget as Element & { updateComplete?: unknown }).updateComplete;
  });

const wordsIn = (page: Page): Promise<string[][]> =>
  page.$$eval('faq-accordion', (widgets) =>
    widgets.map((widget) =>
      [...widget.querySelectorAll('summary, details > p:not(.nazorg-copy)')].map(({ textContent }) => textContent.trim()),
    ),
  );

const differs = (what: string, found: unknown, expected: unknown): string[] =>
  JSON.stringify(found) === JSON.stringify(expected) ? [] : [`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`];

/** What is wrong with what a server sends. */
const problemsOfServer = async (address: string, { isPerRequest = false, writesObjects = false }: FrameworkPage): Promise<string[]> => {
  const response = await fetch(address);
  const html = await response.text();
  const lacks = [...FIRST_WORDS, /<faq-accordion[^>]* single/, /<faq-accordion[^>]* address-form="formal"/]
    .filter((part) => (typeof part === 'string' ? !html.includes(part) : !part.test(html)))
    .map((part) => `the HTML of the server lacks ${String(part)}`);
  const isKept = !response.headers.get('cache-control')?.includes('no-store');
  return [
    ...lacks,
    ...(isPerRequest && isKept ? ['the server writes the page once'] : []),
    ...(html.includes('[object') === writesObjects
      ? []
      : [`the HTML of the server has ${writesObjects ? 'no' : 'an'} object in an attribute`]),
  ];
};

/** Opens an answer, which the page has to hear of, and presses each button of the page. */
const changePage = async (page: Page): Promise<string[]> => {
  await page.click('faq-accordion summary');
  await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent === 'Open');
  const problems: string[] = [];
  for (const [name, questions] of [...Object.entries(CHOICES), ['Alle vragen', ALL] as const]) {
    await page.click(`::-p-aria([name="${name}"][role="button"])`);
    await settled(page);
    const words = questions.flatMap(({ question, answer }) => [question, answer]);
    problems.push(...differs(`after "${name}"`, await wordsIn(page), questions.length > 0 ? [words, words] : []));
  }
  return problems;
};

/** What came of one page. */
export interface PageFound {
  problems: string[];
  /** Questions about elements that were answered with yes, and those with no. */
  yes: string[];
  no: string[];
}

/** Opens a page of an app, and does with it what its framework does. */
export const checkPage = async (browser: Browser, address: string, asked: FrameworkPage): Promise<PageFound> => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const problems = asked.isClientOnly ? [] : await problemsOfServer(address, asked);
  page.on('console', (message) => {
    const isTalk = /^(log|info|debug)$/.test(message.type()) || message.text().startsWith('Lit is in dev mode.');
    if (!asked.isInDevelopment || !isTalk) problems.push(`the console says ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`an error: ${String(error)}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(address).origin) && !request.url().startsWith('data:'))
      problems.push(`asks for ${request.url()}`);
  });
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('faq-accordion')];
    const isDrawn = widgets.length > 0 && widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part="print"]'));
    return isDrawn && document.querySelector('risk-meter:not(:has(svg))') === null;
  });
  const found: PageFound = { problems, yes: [], no: [] };
  if (asked.kind === 'elements') {
    await pressAll(page);
    for (const [question, ask] of Object.entries(QUESTIONS_OF_ELEMENTS)) ((await ask(page)) ? found.yes : found.no).push(question);
  } else if (asked.kind === 'changing') {
    problems.push(...(await changePage(page)));
  } else {
    problems.push(
      ...differs(
        'the words',
        (await wordsIn(page)).map((words) => words.slice(0, 4)),
        [FIRST_WORDS],
      ),
    );
  }
  await context.close();
  return found;
};
