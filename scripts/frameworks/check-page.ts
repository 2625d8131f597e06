import type { Browser, Page } from 'puppeteer-core';
import { BEGIN, type Shown } from '../../test/frameworks/apps/shown.js';
import { FIRST_QUESTIONS, QUESTIONS_OF_ELEMENTS } from './questions-of-elements.js';
import type { FrameworkPage } from './framework-apps.js';

const [FIRST, SECOND, THIRD] = BEGIN.questions as [Shown['questions'][0], Shown['questions'][0], Shown['questions'][0]];

const CHANGES: Readonly<Record<string, Shown>> = {
  'changes words': { isShown: true, questions: [{ ...FIRST, question: 'Mag mijn moeder mee?', answer: 'Natuurlijk.' }, SECOND, THIRD] },
  'puts questions in another order': { isShown: true, questions: [THIRD, FIRST, SECOND] },
  'takes a question away': { isShown: true, questions: [FIRST, THIRD] },
  'adds one in front': { isShown: true, questions: [{ id: 'd', question: 'Waar is het?', answer: 'Op de poli.' }, FIRST, SECOND] },
  'removes the widgets': { isShown: false, questions: [] },
  'puts them back': BEGIN,
};

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

/** What the HTML of a server lacks. */
const lacksOf = (html: string): string[] =>
  [
    ...FIRST_QUESTIONS.flatMap(({ question, answer }) => [question, answer]),
    / id="children"[^>]* single/,
    / id="children"[^>]* address-form="formal"/,
  ]
    .filter((part) => (typeof part === 'string' ? !html.includes(part) : !part.test(html)))
    .map((part) => `the HTML of the server lacks ${String(part)}`);

/** What came of one page. */
export interface PageFound {
  problems: string[];
  /** Questions about elements that were answered with yes, and those with no. */
  yes: string[];
  no: string[];
}

/** Opens a page of an app, and does with it what its framework does. */
export const checkPage = async (
  browser: Browser,
  address: string,
  { isLive = false, isClientOnly = false }: FrameworkPage,
): Promise<PageFound> => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${String(error)}`));
  const html = await (await fetch(address)).text();
  const problems = isClientOnly ? [] : lacksOf(html);
  const found: PageFound = { problems, yes: [], no: [] };
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('faq-accordion')];
    return widgets.length > 0 && widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part="print"]'));
  });
  if (isLive) {
    await page.waitForFunction(() => 'showNext' in globalThis);
    for (const [question, ask] of Object.entries(QUESTIONS_OF_ELEMENTS)) ((await ask(page)) ? found.yes : found.no).push(question);
    for (const [what, shown] of Object.entries(CHANGES)) {
      await page.evaluate((next) => globalThis.showNext(next), shown);
      await settled(page);
      const words = shown.questions.flatMap(({ question, answer }) => [question, answer]);
      problems.push(...differs(`after the app ${what}`, await wordsIn(page), shown.isShown ? [words, words] : []));
    }
  } else {
    const words = FIRST_QUESTIONS.flatMap(({ question, answer }) => [question, answer]);
    for (const found of await wordsIn(page)) problems.push(...differs('the words', found, words));
  }
  problems.push(...said.map((message) => `the console says ${message}`));
  await context.close();
  return found;
};
