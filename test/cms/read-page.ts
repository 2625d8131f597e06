import type { Browser, Page } from 'puppeteer-core';
import type { Got } from '../support/reader-gets.js';
import { HOSTED, type Expected } from './widget-forms.js';

/** What a reader gets of all widgets of a page, and what went wrong on it. */
export interface Read {
  got: Got | 'mixed';
  each: Record<string, Got>;
  problems: string[];
}

const LONGEST_WAIT_MS = 20_000;

/** Looks at one widget. This runs in the page, so it must stand on its own. */
const lookAt = async (widget: string, sentence: string, hosted: string): Promise<Got> => {
  // Methods, not functions by name: the tool that runs TypeScript would have them call one of its own.
  const read = {
    words(element: Element): string {
      return (element.textContent ?? '').replace(/\s+/g, ' ');
    },
    isSeen(element: Element): boolean {
      return element.getClientRects().length > 0 && element.getBoundingClientRect().height > 0;
    },
  };
  const place = document.querySelector(`${widget},.nazorg-${widget},[data-nazorg="${widget}"]`);
  const element: (Element & { updateComplete?: Promise<unknown> }) | null | undefined =
    place?.localName === widget ? place : place?.shadowRoot?.querySelector(widget);
  await element?.updateComplete;
  const times = read.words(document.body).split(sentence).length - 1;
  const isInside = place !== null && read.words(place).includes(sentence);
  if (isInside && element?.shadowRoot && read.isSeen(place)) return times === 1 ? 'widget' : 'torn';
  const paragraph = [...document.querySelectorAll('p')].find((one) => read.words(one).includes(sentence));
  if (paragraph && read.isSeen(paragraph)) return element?.shadowRoot && !isInside ? 'torn' : 'words';
  return document.querySelector(`a[href^="${hosted}/nazorg/${widget}?"]`) ? 'link' : 'nothing';
};

const waitForWidgets = (page: Page, widgets: string[]): Promise<unknown> =>
  page.waitForFunction(
    // No tag and no box, nothing to wait for.
    (names: string[]) =>
      names
        .map((name) => document.querySelector(`${name},.nazorg-${name},[data-nazorg="${name}"]`))
        .every((place) => place === null || place.shadowRoot),
    { timeout: LONGEST_WAIT_MS },
    widgets,
  );

/** Opens a page as a reader does, with or without script, and says what she gets. */
export const readPage = async (browser: Browser, url: string, expected: readonly Expected[], javaScript: boolean): Promise<Read> => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const problems: string[] = [];
  const { origin } = new URL(url);
  page.on('pageerror', (error) => problems.push(`error: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  await page.setJavaScriptEnabled(javaScript);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOwn = new URL(request.url()).origin === origin || /^(data|blob):/.test(request.url());
    if (!isOwn) problems.push(`asks ${request.url()}`);
    void (isOwn ? request.continue() : request.abort());
  });
  try {
    const answer = await page.goto(url, { waitUntil: 'load', timeout: LONGEST_WAIT_MS });
    if (!answer?.ok()) problems.push(`answers ${answer?.status() ?? 'nothing'}`);
    const carriesScript = await page.$('script[src*="nazorg.js"]');
    if (javaScript && carriesScript)
      await waitForWidgets(
        page,
        expected.map(({ widget }) => widget),
      );
    const each: Record<string, Got> = {};
    for (const { widget, sentence } of expected) each[widget] = await page.evaluate(lookAt, widget, sentence, HOSTED);
    const kinds = new Set(Object.values(each));
    return { got: kinds.size === 1 ? ([...kinds][0] as Got) : 'mixed', each, problems };
  } finally {
    await context.close();
  }
};
