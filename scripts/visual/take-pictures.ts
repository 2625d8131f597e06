import type { Browser } from 'puppeteer-core';
import { addressOf, settle, type Catalogue, type Entry } from '../storybook/catalogue.js';
import { takeLook, type Look } from './looks.js';

/** A picture that a page is too long for is cut off there: no reader compares further down. */
const TALLEST = 6000;

/** The day on which every page is looked at, so that "open now" is the same in all pictures. */
const NOW = Date.UTC(2026, 11, 1, 9);

/** Takes pictures of one look, one after the other on one page. Calls back with each. */
export const takePictures = async (
  browser: Browser,
  catalogue: Catalogue,
  stories: readonly Entry[],
  look: Look,
  onPicture: (story: Entry, picture: Buffer) => void | Promise<void>,
): Promise<void> => {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((now: number) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: unknown[]) {
        super(...((given.length > 0 ? given : [now]) as []));
      }
      static override now(): number {
        return now;
      }
    } as DateConstructor;
  }, NOW);
  await takeLook(page, look);
  for (const story of stories) {
    await page.goto(addressOf(catalogue, story, look.globals));
    const problems = await settle(page);
    if (problems.length > 0) throw new Error(`${story.id}, ${look.name}: ${problems.join(' ')}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const { width = 0 } = page.viewport() ?? {};
    const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
    await onPicture(story, Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true, optimizeForSpeed: true })));
  }
  await page.close();
};
