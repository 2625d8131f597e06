import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS } from './browser-flags.js';
import { ensureBrowser } from './ensure-browser.js';
import { serveSite } from './serve-site.js';

/** Takes the pictures of the README from the built demo: `npm run build && npm run demo` first. */
const PICTURES = {
  'faq-accordion': 'main faq-accordion',
  'risk-meter': 'main risk-meter',
  'aftercare-timeline': 'main aftercare-timeline',
  'contact-card': 'main contact-card',
};
const TALLEST = 900;

const site = await serveSite('dist/site', 0);
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS, '--lang=nl'] });
const page = await browser.newPage();
await page.setViewport({ width: 760, height: 900, deviceScaleFactor: 1.5 });
await page.goto(`${site.address}demo/`, { waitUntil: 'networkidle0' });
await page.locator('main faq-accordion > details:nth-of-type(2) > summary').click();
await page.locator('main risk-meter > details > summary').click();
await page.mouse.move(0, 0);
await page.evaluate(() => {
  scrollTo(0, 0);
});
for (const [name, selector] of Object.entries(PICTURES)) {
  const box = await (await page.$(selector))?.boundingBox();
  if (!box) throw new Error(`There is no ${name} on the demo page.`);
  await page.screenshot({
    path: `docs/pictures/${name}.png`,
    clip: { x: 0, y: box.y, width: 760, height: Math.min(TALLEST, box.height) },
    captureBeyondViewport: true,
  });
}
await browser.close();
site.close();
