import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { findBarriers } from '../../scripts/storybook/find-barriers.js';
import { useSite } from './site.js';

/** A page of each kind, in the language that it is written in or for. */
const KINDS: Readonly<Record<string, string>> = {
  'the front page': '/',
  'the front page in English': '/en/',
  'a page of the site': '/start/',
  'a page with much to read': '/accessibility/',
  'a guide in English, in the Dutch site': '/docs/privacy/',
  'a guide with wide tables': '/en/cms/',
  'a page of a widget': '/en/widgets/faq-accordion/',
  'the page with all widgets': '/widgets/',
  'all figures': '/figures/',
  'a figure with a range': '/figures/chance-35-40/',
  'a number without a picture': '/en/figures/bleeding-longest/',
  'the status of the content': '/status/',
  'all pages': '/pages/',
  'all decisions': '/decisions/',
  'a decision': '/decisions/0004/',
  'an example': '/examples/risk-meter-nl/',
};

interface Reported {
  violations: string[];
}

/** Keeps what the browser reports of the policy, from the first moment of a page. */
const reportViolations = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const reported: string[] = [];
    (globalThis as unknown as Reported).violations = reported;
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => reported.push(`${violatedDirective} ${blockedURI}`));
  });

const violationsOf = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as Reported).violations);

const keptBy = (page: Page): Promise<object> =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    storage: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));

const NOTHING = { cookie: '', storage: 0, databases: 0, caches: 0 };

describe('the site', { timeout: 900_000 }, () => {
  const site = useSite('dist/site');

  for (const [kind, path] of Object.entries(KINDS)) {
    it(`works under its strict policy, asks nobody else and keeps nothing: ${kind}`, async () => {
      const { page, requests, messages } = await site.open(path);
      await reportViolations(page);
      await page.reload({ waitUntil: 'networkidle0' });
      assert.deepEqual(await violationsOf(page), []);
      assert.deepEqual(messages, []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(site.address()) && !url.startsWith('data:')),
        [],
      );
      assert.deepEqual(await keptBy(page), NOTHING);
    });

    it(`has no barrier that axe can find, light, dark and at 320 pixels: ${kind}`, async () => {
      const { page } = await site.open(path);
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        assert.deepEqual(await findBarriers(page, 'html'), [], scheme);
      }
      await page.setViewport({ width: 320, height: 640 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(await findBarriers(page, 'html'), [], '320 pixels');
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, 'letters twice as large');
    });
  }

  it('has the four widgets at work on its front page, in both languages', async () => {
    for (const path of ['/', '/en/']) {
      const { page } = await site.open(path);
      const alive = await page.$$eval('.live > :defined', (all) =>
        all.filter(({ shadowRoot }) => shadowRoot).map(({ localName }) => localName),
      );
      assert.deepEqual(alive, ['contact-card', 'faq-accordion', 'aftercare-timeline', 'risk-meter']);
    }
  });

  it('reads without a script: menu, examples, code and where to search', async () => {
    const { page } = await site.open('/widgets/contact-card/', false);
    await page.click('.side-menu > summary');
    assert.ok((await page.$$('.side a')).length > 30);
    assert.ok((await page.$$('.code pre')).length > 3);
    await page.click('.search-open');
    await page.waitForSelector('h1 ::-p-text(Alle pagina’s)');
  });
});

describe('the search of the site', { timeout: 300_000 }, () => {
  const site = useSite('dist/site');

  const search = async (page: Page, words: string): Promise<string[]> => {
    await page.focus('.search-open');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] input:focus');
    await page.keyboard.type(words);
    await page.waitForFunction(() => document.querySelector('dialog [role="status"]')?.textContent !== '');
    return page.$$eval('dialog li a', (links) => links.map(({ pathname, hash }) => pathname + hash));
  };

  it('asks for nothing until it is used, and then for its index and its script', async () => {
    const { page, requests } = await site.open('/start/');
    const asked = (): string[] => requests.map((url) => new URL(url).pathname).filter((path) => path.includes('search'));
    assert.deepEqual(asked(), []);
    await search(page, 'profiel');
    assert.deepEqual(asked().sort(), ['/apps/search.js', '/search/nl.json']);
  });

  const found: [asked: string, path: string, expected: RegExp][] = [
    ['huisstijl', '/start/', /^\/docs\/theming\//],
    ['inbedden', '/', /^\/docs\/embedding\//],
    ['jaws', '/', /^\/(?:accessibility|docs\/screen-readers)\//],
    ['colour', '/en/', /^\/en\/docs\/theming\//],
    ['wordpres', '/en/start/', /^\/en\/cms\/wordpress\//],
  ];
  for (const [asked, path, expected] of found)
    it(`finds what somebody means who writes "${asked}"`, async () => {
      const { page } = await site.open(path);
      const paths = await search(page, asked);
      assert.ok(
        paths.some((one) => expected.test(one)),
        paths.join('\n'),
      );
    });

  it('has no barrier that axe can find, and says how much it found', async () => {
    const { page } = await site.open('/');
    await search(page, 'wcag');
    assert.match(await page.$eval('dialog [role="status"]', ({ textContent }) => textContent), /^\d+ pagina’s gevonden$/);
    assert.deepEqual(await findBarriers(page, 'dialog'), []);
  });

  it('says where to look when it finds nothing, and is empty the next time', async () => {
    const { page } = await site.open('/');
    await search(page, 'qqqqqq');
    assert.match(await page.$eval('dialog [role="status"]', ({ textContent }) => textContent), /^Niets gevonden/);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.search-open:focus');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('dialog input')?.value === '');
    assert.deepEqual(await keptBy(page), NOTHING);
  });

  it('leads to the place on the page', async () => {
    const { page } = await site.open('/en/');
    const [first = ''] = await search(page, 'strict policy');
    await Promise.all([page.waitForNavigation(), page.click('dialog li a')]);
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, first);
    assert.equal(await page.evaluate(() => document.querySelector(location.hash || 'h1') !== null), true);
  });
});
