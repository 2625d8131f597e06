import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BoundingBox, ElementHandle, Page } from 'puppeteer-core';
import { contrastsIn } from './contrast-on-page.js';
import { meterPage, usePages } from './pages.js';
import { useSite } from './site.js';
import { barPlaces, boxOf, FIGURES, looksAt, squarePlaces, squaresOf, type Look } from './squares-in-sight.js';

/** Ways of looking at the page that DevTools can put on. */
const emulate = async (page: Page, features: Record<string, string>, media = ''): Promise<void> => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
};

const WAYS: { name: string; prepare: (page: Page) => Promise<unknown> }[] = [
  { name: 'on a light page', prepare: (page) => emulate(page, { 'prefers-color-scheme': 'light' }) },
  { name: 'on a dark page', prepare: (page) => emulate(page, { 'prefers-color-scheme': 'dark' }) },
  { name: 'in forced colours', prepare: (page) => emulate(page, { 'forced-colors': 'active' }) },
  {
    name: 'in forced colours on a dark page',
    prepare: (page) => emulate(page, { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }),
  },
  {
    name: 'printed without colour',
    prepare: async (page) => {
      await emulate(page, {}, 'print');
      await page.emulateVisionDeficiency('achromatopsia');
    },
  },
  { name: 'at 320 pixels', prepare: (page) => page.setViewport({ width: 320, height: 640 }) },
  { name: 'at 400 % zoom', prepare: (page) => page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 }) },
];

/** Where the square before words of a legend stands, with a bare edge around it. */
const keyBoxOf = (item: ElementHandle): Promise<BoundingBox> =>
  item.evaluate((it) => {
    const { x, y } = it.getBoundingClientRect();
    const { inlineSize, marginBlockStart } = getComputedStyle(it, '::before');
    const side = parseFloat(inlineSize) + 4;
    return { x: x + scrollX - 2, y: y + scrollY + parseFloat(marginBlockStart) - 2, width: side, height: side };
  });

/** Gives the meter other attributes and waits until it shows them. */
const show = (page: Page, attributes: Record<string, string>): Promise<void> =>
  page.$eval(
    'risk-meter',
    async (meter, given) => {
      for (const name of meter.getAttributeNames()) meter.removeAttribute(name);
      for (const [name, value] of Object.entries(given)) meter.setAttribute(name, value);
      await (meter as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    },
    attributes,
  );

/** What of the meter an eye may come across, by the attributes that show it. */
const STATES = [
  { display: 'icons' },
  { display: 'bars' },
  { display: 'table' },
  { display: 'sentences' },
  { age: '40', miscarriages: '2' },
  { age: '46', miscarriages: '5' },
];

/** Links have the colour that the page, or else the browser, gives to links: that one is not ours. */
const isLink = (what: string): boolean => what.startsWith('a ');

const folder = await usePages({ 'dutch.html': meterPage('nl'), 'arabic.html': meterPage('ar') });

describe('an eye at <risk-meter>', () => {
  const site = useSite(folder);

  for (const { name, prepare } of WAYS) {
    it(`tells filled, hatched and open apart ${name}, in squares, bars and the legend`, async () => {
      const { page } = await site.open('/dutch.html');
      await prepare(page);
      const squares = await page.$$('risk-meter svg[viewBox="0 0 90 90"]');
      assert.equal(squares.length, FIGURES.length);
      for (const [index, picture] of squares.entries()) {
        assert.deepEqual(
          await looksAt(page, await boxOf(picture), squarePlaces()),
          squaresOf(FIGURES[index]!),
          FIGURES[index]!.join(' to '),
        );
      }
      const keys = await Promise.all(
        [...(await page.$$('risk-meter thead th:not(:first-child)')), ...(await page.$$('risk-meter >>> .hatched'))].map(keyBoxOf),
      );
      const looks: Look[] = [];
      for (const key of keys) looks.push(...(await looksAt(page, key, [{ x: 35, y: 35, width: 30, height: 30 }])));
      assert.deepEqual(looks, ['filled', 'open', 'filled', 'open', 'hatched']);

      await show(page, { display: 'bars' });
      const bars = await page.$$('risk-meter svg[viewBox="0 0 304 22"]');
      assert.equal(bars.length, FIGURES.length);
      for (const [index, bar] of bars.entries()) {
        const [low, high] = FIGURES[index]!;
        const seen = await looksAt(page, await boxOf(bar), barPlaces(low, high));
        assert.deepEqual(seen, low < high ? ['filled', 'hatched', 'open'] : ['filled', 'open'], `${low} to ${high}`);
      }
    });
  }

  it('sees the squares from the right to the left where the page is read so', async () => {
    const { page } = await site.open('/arabic.html');
    const [, second] = await page.$$('risk-meter svg[viewBox="0 0 90 90"]');
    assert.deepEqual(await looksAt(page, await boxOf(second!), squarePlaces(true)), squaresOf([17, 20]));
  });

  for (const scheme of ['light', 'dark']) {
    it(`reads words at 7 to 1 and makes out shapes at 3 to 1, on a ${scheme} page`, async () => {
      const { page } = await site.open('/dutch.html');
      await emulate(page, { 'prefers-color-scheme': scheme });
      await page.locator('risk-meter >>> summary').click();
      await page.locator('risk-meter >>> #age').fill('abc');
      await page.keyboard.press('Tab');
      for (const state of [{}, ...STATES]) {
        await show(page, state);
        await page.$$eval('risk-meter details', (all) => all.forEach((details) => (details.open = true)));
        const { words, shapes } = await contrastsIn(page, 'risk-meter');
        assert.ok(words.length > 30 && shapes.length > 1, `${words.length} words and ${shapes.length} shapes`);
        const weak = [...words.filter(({ what, ratio }) => ratio < (isLink(what) ? 4.5 : 7)), ...shapes.filter(({ ratio }) => ratio < 3)];
        assert.deepEqual(weak, [], JSON.stringify(state));
      }
    });
  }

  it('never has to scroll sideways at 320 pixels', async () => {
    const { page } = await site.open('/dutch.html');
    await page.setViewport({ width: 320, height: 640 });
    for (const state of STATES) {
      await show(page, state);
      const wider = await page.$eval('risk-meter', (meter) =>
        [document.documentElement, ...meter.querySelectorAll('*'), ...meter.shadowRoot!.querySelectorAll('*')]
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
          .map((element) => `${element.localName} ${element.getAttribute('class') ?? ''}`),
      );
      assert.deepEqual(wider, [], JSON.stringify(state));
    }
  });
});
