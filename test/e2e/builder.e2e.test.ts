import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { VERSION } from '../../src/base/version.js';
import { Keyboard } from './apps/by-keyboard.js';
import { useSite } from './site.js';

const BLANK = await mkdtemp(join(tmpdir(), 'nazorg-blank-'));
const DOWNLOADS = await mkdtemp(join(tmpdir(), 'nazorg-downloads-'));

const WORDS = `Mag er iemand mee?
Ja, neem gerust iemand mee.

Hoe lang duurt het?
Ongeveer een uur.`;

/** The one file that the builder saved. */
const filePath = async (): Promise<string> => {
  const [name = ''] = (await readdir(DOWNLOADS)).filter((one) => one.endsWith('.zip'));
  return join(DOWNLOADS, name);
};

const previewWords = async (page: Page): Promise<string> => {
  const frame = page.frames().find((one) => one.url().includes('frame-page.html'));
  return frame?.evaluate(() => document.body.textContent.replace(/\s+/g, ' ')) ?? '';
};

const untilPreviewSays = async (page: Page, words: string): Promise<void> => {
  for (const end = Date.now() + 20_000; Date.now() < end;) if ((await previewWords(page)).includes(words)) return;
  throw new Error(`The preview doesn't say "${words}".`);
};

describe('the builder', () => {
  after(async () => {
    for (const folder of [BLANK, DOWNLOADS]) await rm(folder, { recursive: true });
  });
  const site = useSite('dist/site');
  const blank = useSite(BLANK);

  it('leads by keyboard alone, in 25 actions and 90 seconds, to a branded widget with own words and own numbers that works on a blank page', async (t) => {
    const begin = performance.now();
    const { page, requests, messages } = await site.open('/build/');
    await page.setViewport({ width: 1280, height: 900 });
    await page
      .browserContext()
      .setPermission(
        site.address(),
        { permission: { name: 'clipboard-read' }, state: 'granted' },
        { permission: { name: 'clipboard-write' }, state: 'granted' },
      );
    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: DOWNLOADS,
      browserContextId: page.browserContext().id ?? '',
      eventsEnabled: true,
    });
    const saved = new Promise<void>((resolve) => {
      client.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve();
      });
    });
    await untilPreviewSays(page, 'herhaalde miskraam');
    const firstPreview = performance.now() - begin;

    const keys = new Keyboard(page);
    await keys.choose('[name="content"]:checked', 'own-words');
    await page.waitForSelector('#pasted');
    await keys.write('#pasted', WORDS);
    await keys.press('#use-pasted');
    await untilPreviewSays(page, 'Mag er iemand mee?');
    await keys.press('#next');
    await page.waitForSelector('#organisation');
    await keys.write('#organisation', 'Ziekenhuis Zonnedal');
    await keys.press('#add-line');
    await page.waitForSelector('#line-0-number');
    await keys.write('#line-0-number', '020 123 4567');
    await keys.choose('#line-0-days', 'weekdays');
    await untilPreviewSays(page, '020 123 4567');
    await keys.press('#next');
    await page.waitForSelector('#colour-code');
    await keys.write('#colour-code', '#e2007a');
    await page.waitForSelector('.use-colour');
    await keys.press('.use-colour');
    await keys.press('#next');
    await page.waitForSelector('#cms');
    await keys.choose('#cms', 'typo3');
    await keys.press('#code-copy');
    const code = await page.evaluate(() => navigator.clipboard.readText());
    await keys.press('#head-copy');
    const head = await page.evaluate(() => navigator.clipboard.readText());
    await keys.press('#zip');
    await saved;
    const zip = unzipSync(new Uint8Array(await readFile(await filePath())));

    for (const [name, bytes] of Object.entries(zip).filter(([one]) => one.startsWith('nazorg/'))) {
      await mkdir(dirname(join(BLANK, name)), { recursive: true });
      await writeFile(join(BLANK, name), bytes);
    }
    await cp('demo/favicon.svg', join(BLANK, 'favicon.svg'));
    await writeFile(
      join(BLANK, 'page.html'),
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><link rel="icon" href="/favicon.svg">${head}</head><body>${code}</body></html>`,
    );
    const pasted = await blank.open('/page.html');
    await pasted.page.waitForSelector('.nazorg-faq-accordion >>> [part="print"]');
    const seconds = (performance.now() - begin) / 1000;
    t.diagnostic(`${keys.actions + 1} actions, ${seconds.toFixed(1)} s, first preview after ${(firstPreview / 1000).toFixed(1)} s`);

    assert.deepEqual(await pasted.page.$$eval('summary h2, summary h3', (titles) => titles.map((one) => one.textContent)), [
      'Mag er iemand mee?',
      'Hoe lang duurt het?',
    ]);
    assert.equal(await pasted.page.$eval('a[href="tel:+31201234567"]', (link) => link.textContent.includes('020 123 4567')), true);
    const colour = await pasted.page.$eval('.nazorg-faq-accordion >>> [part="print"]', (button) => getComputedStyle(button).color);
    assert.notEqual(colour, 'rgb(11, 85, 99)');
    assert.ok(keys.actions + 1 <= 25 && seconds <= 90 && firstPreview <= 20_000);
    assert.deepEqual([...messages, ...pasted.messages], []);
    // What is made in the page itself, such as the zip, asks nobody.
    const asked = requests.filter((url) => /^https?:/.test(url)).map((url) => `${new URL(url).origin}/`);
    assert.deepEqual([...new Set(asked)], [site.address()]);
    const kept = await page.evaluate(async () => [
      document.cookie,
      window.name,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    assert.deepEqual(kept, ['', '', 0, 0, 0, 0]);
    assert.equal(page.url(), `${site.address()}build/`);
    assert.deepEqual(
      Object.keys(zip)
        .filter((name) => !name.startsWith(`nazorg/${VERSION}/`))
        .sort(),
      ['brief.html', 'code.html', 'content-security-policy.txt', 'head.html', 'nazorg-builder.json', 'nazorg/profile.json'],
    );
  });
});
