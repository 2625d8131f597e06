import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { hostedHeaders } from '../../scripts/serve-site.js';
import { VERSION } from '../../src/base/version.js';
import { useSite } from './site.js';

describe('a hosted page', () => {
  const site = useSite('dist/hosted');
  const heights = (page: Page): Promise<number[]> => page.$$eval('iframe', (all) => all.map((shown) => shown.offsetHeight));

  /** A page on another site (the same server by its other name) that shows hosted pages in low frames. */
  const framed = async (...paths: string[]) => {
    const base = `${site.address()}nazorg`;
    const elsewhere = `${base}/contact-card`.replace('127.0.0.1', 'localhost');
    const { page } = await site.open('/nazorg/contact-card');
    await page.setBypassCSP(true);
    await page.goto(elsewhere);
    const frames = paths.map((path) => `<iframe title="Vragen" src="${base}${path}" style="width: 360px; height: 40px"></iframe>`);
    // The frames are there before the script, which is the harder order.
    await page.setContent(`<!doctype html>${frames.join('')}`, { waitUntil: 'load' });
    await page.addScriptTag({ url: `${base}/${VERSION}/frame.js` });
    return { page, elsewhere, open: (path: string) => page.frames().find((one) => one.url() === `${base}${path}`) };
  };

  const sectionsOf = 'faq-accordion [data-section]';

  it('reads without any script', async () => {
    const { page } = await site.open('/nazorg/risk-meter', false);
    assert.ok((await page.$eval('main', (main) => main.innerText)).includes('Cijfers over de kans op een miskraam'));
    assert.equal(await page.$eval('html', (html) => html.lang), 'nl');
  });

  it('is in the language that its address asks for', async () => {
    const { page, messages } = await site.open('/nazorg/risk-meter?lang=ar');
    await page.waitForFunction(() => document.querySelector('risk-meter')?.shadowRoot?.querySelector('.frame'));
    assert.deepEqual(await page.$eval('html', ({ lang, dir }) => [lang, dir]), ['ar', 'rtl']);
    assert.equal(await page.$$eval('h1', (titles) => titles.length), 1);
    assert.deepEqual(messages, []);
  });

  it('follows the settings in its address, and no others', async () => {
    const { page } = await site.open('/nazorg/faq-accordion?lang=nl&sections=causes&src=https://x.example/p.json&onclick=alert(1)');
    await page.waitForSelector(sectionsOf);
    assert.deepEqual(await page.$$eval(sectionsOf, (all) => [...new Set(all.map((one) => one.getAttribute('data-section')))]), ['causes']);
    assert.deepEqual(await page.$eval('faq-accordion', (widget) => [widget.hasAttribute('src'), widget.hasAttribute('onclick')]), [
      false,
      false,
    ]);
    assert.equal(await page.$$eval('h1', (titles) => titles.length), 1);
  });

  it('stays as it is when nobody knows the language', async () => {
    const { page, messages } = await site.open('/nazorg/faq-accordion?lang=%22%5D');
    assert.equal(await page.$eval('html', (html) => html.lang), 'nl');
    assert.deepEqual(messages, []);
  });

  it('gives its frame the height of its words, also when they grow, and no other frame', async () => {
    const { page, open } = await framed('/faq-accordion', '/contact-card');
    await page.waitForFunction(() => [...document.querySelectorAll('iframe')].every((shown) => shown.offsetHeight > 100));
    const [long = 0, short = 0] = await heights(page);
    assert.ok(long > short + 200, `${long} and ${short}`);
    const inside = open('/faq-accordion');
    assert.ok(inside);
    await inside.waitForSelector('.nazorg-toggle');
    await inside.$eval('faq-accordion', (widget) => (widget as unknown as { expandAll: () => void }).expandAll());
    await page.waitForFunction((least) => (document.querySelector('iframe')?.offsetHeight ?? 0) > least + 500, {}, long);
    assert.equal((await heights(page))[1], short);
  });

  it('says nothing of a frame that went to another site', async () => {
    const { page, open, elsewhere } = await framed('/faq-accordion');
    await page.waitForFunction(() => (document.querySelector('iframe')?.offsetHeight ?? 0) > 200);
    const [before] = await heights(page);
    const heard = page.evaluate((origin) => {
      return new Promise<unknown>((resolve) => addEventListener('message', (event) => event.origin === origin && resolve(event.data)));
    }, new URL(elsewhere).origin);
    await open('/faq-accordion')?.evaluate((address) => location.assign(address), elsewhere);
    assert.equal(typeof ((await heard) as { nazorgHeight: unknown }).nazorgHeight, 'number');
    assert.deepEqual(await heights(page), [before]);
  });

  it('is sent with headers that let other sites load its files, for good where the version is in the address', () => {
    assert.equal(hostedHeaders(`/nazorg/${VERSION}/nazorg.js`)['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(hostedHeaders('/nazorg/faq-accordion/index.html')['cache-control'], 'no-cache');
    assert.equal(hostedHeaders('/')['access-control-allow-origin'], '*');
  });
});
