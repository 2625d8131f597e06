import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { useSite } from './site.js';

const AXE = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds on a page, the frame of the preview apart: that holds a widget, which has tests of its own. */
const barriersOn = async (page: Page): Promise<string[]> => {
  // Through the debugger: the policy of the page allows no script of elsewhere.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } }).axe.run(document, {
      iframes: false,
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
};

const widerThanScreen = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Every state of the builder that shows something of its own, by what leads there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'as it opens': () => Promise.resolve(),
  'with own words': async (page) => {
    await page.click('[name="content"][value="own-words"]');
    await page.waitForSelector('.part summary');
    await page.click('.part summary');
  },
  'with own words to read again': async (page) => {
    await page.click('[name="content"][value="own-words"]');
    await page.waitForSelector('#pasted');
    await page.type('#pasted', 'Who does it concern?\n30% of people.');
    await page.click('#use-pasted');
    await page.waitForSelector('.open-faults button');
  },
  'with a file of texts': (page) => page.click('[name="content"][value="own-pack"]'),
  'with a hospital that has faults': async (page) => {
    await page.click('#step-hospital');
    await page.waitForSelector('#add-line');
    await page.click('#add-line');
    await page.waitForSelector('#line-0-number');
    await page.type('#line-0-number', '12');
    await page.click('#add-page');
  },
  'with a colour that fades': async (page) => {
    await page.click('#step-brand');
    await page.waitForSelector('#colour-code');
    await page.click('#colour-code', { count: 3 });
    await page.type('#colour-code', '#ffcc00');
  },
  'with the code': async (page) => {
    await page.click('#step-place');
    await page.waitForSelector('#cms');
    await page.select('#cms', 'wordpress');
    await page.click('[name="form"][value="link"]');
    await page.waitForSelector('#open-faults');
  },
};

const LOOKS = [
  { name: 'light', width: 1280, scheme: 'light' },
  { name: 'dark', width: 1280, scheme: 'dark' },
  { name: '320 px wide', width: 320, scheme: 'light' },
] as const;

describe('the apps of the site', () => {
  const site = useSite('dist/site');

  const openIn = async (path: string, { width, scheme }: (typeof LOOKS)[number]): ReturnType<typeof site.open> => {
    const opened = await site.open(path);
    await opened.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await opened.page.setViewport({ width, height: 900 });
    return opened;
  };

  for (const look of LOOKS) {
    for (const [state, lead] of Object.entries(STATES)) {
      it(`have no barrier that axe finds, and nothing wider than the screen: the builder ${state}, ${look.name}`, async () => {
        const { page, messages } = await openIn('/en/build/', look);
        await page.waitForSelector('#next');
        await lead(page);
        assert.deepEqual(await barriersOn(page), []);
        assert.ok((await widerThanScreen(page)) <= 0);
        assert.deepEqual(messages, []);
        await page.close();
      });
    }

    it(`have no barrier that axe finds: the page check with all that it says, ${look.name}`, async () => {
      const { page, messages } = await openIn('/check/', look);
      await page.waitForSelector('#check');
      await page.type('#page', '<!doctype html><div data-nazorg="faq-accordion"></div>');
      await page.click('#check');
      await page.type('#probed', '<p>Proef: dit is het antwoord.</p>');
      await page.click('#read-probe');
      assert.deepEqual(await barriersOn(page), []);
      assert.ok((await widerThanScreen(page)) <= 0);
      assert.deepEqual(messages, []);
      await page.close();
    });
  }

  it('say what a CMS did to a pasted page, and move the focus there', async () => {
    const { page, messages, requests } = await site.open('/check/');
    await page.waitForSelector('#check');
    await page.focus('#page');
    await page.keyboard.sendCharacter('<!doctype html><html><body><p><faq-accordion></p><h2>Vraag?</h2><p>Antwoord</p></body></html>');
    await page.focus('#check');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.findings');
    const said = await page.$eval('.findings', ({ textContent }) => textContent);
    assert.match(said, /Het CMS zette een alinea om <faq-accordion>/);
    assert.match(said, /Plak de gewone HTML/);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'found');
    assert.deepEqual(messages, []);
    assert.deepEqual([...new Set(requests.map((url) => `${new URL(url).origin}/`))], [site.address()]);
  });

  it('lead from a sentence in the preview to its field, and back again with undo', async () => {
    const { page } = await site.open('/build/');
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForSelector('#next');
    const frame = await page.waitForFrame((one) => one.url().includes('frame-page.html'));
    const summary = await frame.waitForSelector('details > summary');
    await summary?.click();
    await page.waitForSelector('#change-here');
    await page.click('#change-here');
    await page.waitForSelector('.part[open] textarea');
    await page.waitForFunction(() => document.activeElement?.id.startsWith('words-'));
    await page.keyboard.type('Anders. ');
    await frame.waitForFunction(() => document.body.textContent.includes('Anders. '));
    for (let step = 0; step < 2; step += 1) await page.click('.tools button');
    await page.waitForSelector('[name="content"][value="built-in"]:checked');
  });
});
