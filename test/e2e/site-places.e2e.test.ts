import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { useSite } from './site.js';

describe('the site in a folder of somebody’s server', { timeout: 120_000 }, () => {
  const server = useSite('dist');

  for (const path of ['/site/', '/site/en/widgets/risk-meter/', '/site/demo/miscarriage/', '/site/examples/faq-accordion-nl/'])
    it(`finds all its files: ${path}`, async () => {
      const { page, messages, requests } = await server.open(path);
      assert.deepEqual(messages, []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(`${server.address()}site/`) && !url.startsWith('data:')),
        [],
      );
      assert.equal(await page.$$eval(':not(:defined)', ({ length }) => length), 0);
    });
});

describe('the site on a disk', { timeout: 120_000 }, () => {
  const server = useSite('dist/site');
  const onDisk = (path: string): string => pathToFileURL(resolve('dist/site', path)).href;

  it('has its widgets at work, and links that lead to files', async () => {
    const { page } = await server.open('/');
    await page.goto(onDisk('index.html'));
    assert.equal(await page.$$eval('.live > :defined', (all) => all.filter(({ shadowRoot }) => shadowRoot).length), 4);
    await Promise.all([page.waitForNavigation(), page.click('.doors a')]);
    assert.equal(page.url(), onDisk('edit/index.html'));
    assert.ok((await page.$('h1')) !== null);
  });

  it('shows all pages where no search can be', async () => {
    const { page } = await server.open('/');
    await page.goto(onDisk('start/index.html'));
    await Promise.all([page.waitForNavigation(), page.click('.search-open')]);
    assert.equal(page.url(), onDisk('pages/index.html'));
  });
});

describe('an example of a guide', { timeout: 300_000 }, () => {
  const server = useSite('dist/site');

  for (const id of readdirSync('dist/site/examples'))
    it(`is a widget that works, without a message: ${id}`, async () => {
      const { page, messages } = await server.open(`/examples/${id}/`);
      // Widgets of hospital data that nobody gave say so to the editor.
      assert.deepEqual(
        messages.filter((message) => !message.startsWith('warn')),
        [],
      );
      const seen = await page.evaluate(() => document.querySelector('main')?.innerText.trim().length ?? 0);
      assert.ok(seen > 20, `${seen} characters are seen`);
      const widgets = await page.$$eval('main *', (all) => all.filter(({ shadowRoot }) => shadowRoot).length);
      assert.ok(widgets > 0 || id.includes('evidence'));
    });

  it('has the height of its words in its frame, and gets wider and narrower with it', async () => {
    const { page } = await server.open('/en/widgets/contact-card/');
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('.example iframe');
      const inside = frame?.contentDocument?.body.getBoundingClientRect().height ?? 0;
      return inside > 100 && Math.abs((frame?.getBoundingClientRect().height ?? 0) - inside) < 40;
    });
    const width = await page.evaluate(() => {
      const box = document.querySelector<HTMLElement>('.resizable');
      if (box) box.style.width = '300px';
      return document.querySelector<HTMLIFrameElement>('.example iframe')?.contentWindow?.innerWidth;
    });
    assert.ok(width !== undefined && width < 300, String(width));
  });
});
