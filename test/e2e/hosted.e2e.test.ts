import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { checkHostedAnswers } from '../../scripts/hosted/hosted-answers.js';
import { hostedHeaders } from '../../scripts/serve-site.js';
import { VERSION } from '../../src/base/version.js';
import { languageLoaders } from '../../src/generated/language-loaders.js';
import { useSite } from './site.js';

/** Names of the settings that the widget of a page has been given, by whatever way. */
const settingsOn = (page: Page): Promise<string[]> =>
  page.$eval('[data-nazorg] >>> :is(faq-accordion, risk-meter, aftercare-timeline, contact-card)', (widget) =>
    widget
      .getAttributeNames()
      .filter((name) => name !== 'exportparts')
      .sort(),
  );

describe('a hosted page', () => {
  const site = useSite('dist/hosted', hostedHeaders());
  const languages = Object.keys(languageLoaders);
  const sectionsOf = '[data-nazorg] > [data-section]';

  it('reads without any script', async () => {
    const { page } = await site.open('/nazorg/risk-meter', false);
    assert.ok((await page.$eval('main', (main) => main.innerText)).includes('Cijfers over de kans op een miskraam'));
    assert.equal(await page.$eval('html', (html) => html.lang), 'nl');
  });

  it('is in the language that its address asks for', async () => {
    const { page, messages } = await site.open('/nazorg/risk-meter?lang=ar');
    await page.waitForFunction(() =>
      document.querySelector('[data-nazorg]')?.shadowRoot?.querySelector('risk-meter')?.shadowRoot?.querySelector('.frame'),
    );
    assert.deepEqual(await page.$eval('html', ({ lang, dir }) => [lang, dir]), ['ar', 'rtl']);
    assert.equal(await page.$$eval('h1', (titles) => titles.length), 1);
    assert.deepEqual(messages, []);
  });

  it('follows the settings in its address, and no others', async () => {
    const { page } = await site.open('/nazorg/faq-accordion?lang=nl&sections=tests&profile=/p.json&onclick=alert(1)');
    await page.waitForSelector(sectionsOf);
    assert.deepEqual(await page.$$eval(sectionsOf, (all) => [...new Set(all.map((one) => one.getAttribute('data-section')))]), ['tests']);
    assert.deepEqual(await settingsOn(page), ['heading-level', 'sections']);
    assert.equal(await page.$$eval('h1', (titles) => titles.length), 1);
  });

  it('says whom to call, and shows no pack, where its address asks for a file', async () => {
    const { page } = await site.open('/nazorg/faq-accordion?lang=nl&src=https://x.example/p.json');
    await page.waitForSelector('[data-nazorg] .nazorg-emergency a[href="tel:112"]');
    assert.equal(await page.$('details'), null);
    assert.deepEqual(await settingsOn(page), ['heading-level', 'pack']);
  });

  it('stays as it is when nobody knows the language', async () => {
    const { page, messages } = await site.open('/nazorg/faq-accordion?lang=%22%5D');
    assert.equal(await page.$eval('html', (html) => html.lang), 'nl');
    assert.deepEqual(messages, []);
  });

  it('has the languages at its end where the address can not choose one', async () => {
    const { page } = await site.open('/nazorg/risk-meter/miscarriage/en', false);
    assert.equal(await page.$$eval('noscript a', (links) => links.length), languages.length - 1);
    await Promise.all([page.waitForNavigation(), page.click('noscript a[lang="ar"]')]);
    assert.equal(new URL(page.url()).pathname, '/nazorg/risk-meter/miscarriage/ar');
    assert.equal(await page.$eval('html', (html) => html.lang), 'ar');
  });

  it('reads in the other pack without any script, and is a widget of that pack with it', async () => {
    const path = '/nazorg/faq-accordion/miscarriage';
    const { page: plain } = await site.open(path, false);
    assert.ok(await plain.$('[data-section="options"]'));
    const { page, messages } = await site.open(`${path}?searchable`);
    await page.waitForSelector('[data-nazorg] > [data-section="options"]');
    await page.waitForSelector('[data-nazorg] >>> [part="search"]');
    assert.equal(await page.$eval('[data-nazorg] >>> faq-accordion', (widget) => widget.getAttribute('pack')), 'miscarriage');
    assert.deepEqual(messages, []);
  });

  const UNVERSIONED = [
    ['type="module"', 'nazorg.js', ['nazorg.js', 'languages/en.js']],
    ['type="module"', 'nazorg.en.js', ['nazorg.en.js']],
    ['type="module"', 'nazorg.en.all.js', ['nazorg.en.all.js']],
    ['defer', 'nazorg.en.classic.js', ['nazorg.en.js']],
  ] as const;
  for (const [kind, script, files] of UNVERSIONED)
    it(`loads what its script needs from the same version, by an address without a version too: ${script}`, async () => {
      const { page, requests } = await site.open('/nazorg/contact-card');
      const own = `${site.address()}own-page`;
      const body = `<!doctype html><html lang="en"><script ${kind} src="/nazorg/${script}"></script><faq-accordion></faq-accordion>`;
      await page.setRequestInterception(true);
      page.on(
        'request',
        (request) => void (request.url() === own ? request.respond({ contentType: 'text/html', body }) : request.continue()),
      );
      requests.length = 0;
      await page.goto(own);
      await page.waitForSelector('faq-accordion > details');
      assert.deepEqual(
        requests.map((address) => new URL(address).pathname).filter((path) => path !== '/favicon.ico'),
        ['/own-page', `/nazorg/${script}`, ...files.map((file) => `/nazorg/${VERSION}/${file}`)],
      );
    });

  it('is sent with the headers that it needs, like its files, and only once', async () => {
    const { asked, problems } = await checkHostedAnswers(site.address(), 'dist/hosted');
    assert.deepEqual(problems, []);
    assert.ok(asked > 15);
  });

  it('keeps for good only what has a version in its address', () => {
    const caching = (path: string): string | undefined => hostedHeaders()(path)['cache-control'];
    assert.equal(caching(`/nazorg/${VERSION}/nazorg.js`), 'public, max-age=31536000, immutable');
    for (const path of ['/nazorg/nazorg.js', '/nazorg/faq-accordion/index.html', '/nazorg/profile.json', '/x/1.2.3/y.js']) {
      assert.equal(caching(path), 'no-cache', path);
    }
  });

  it('has a hash for everything of a version', async () => {
    const files = (await readdir(`dist/hosted/nazorg/${VERSION}`, { recursive: true })).filter((file) => file.includes('.'));
    const hashes = JSON.parse(await readFile(`dist/hosted/nazorg/${VERSION}/integrity.json`, 'utf8')) as object;
    assert.deepEqual(files.sort(), [...Object.keys(hashes), 'integrity.json'].sort());
  });
});
