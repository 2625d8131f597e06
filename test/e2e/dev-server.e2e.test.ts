import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSER_FLAGS } from '../../scripts/browser-flags.js';
import { ensureBrowser } from '../../scripts/ensure-browser.js';
import { copyProject } from '../../scripts/test/copied-project.js';

/** How long an edit may take to be on the screen. A busy machine gets more time: then only that it comes is tested. */
const LIMIT_MS = (loadavg()[0] as number) > availableParallelism() ? 60_000 : 2_000;

/** The page that shows an edit, by where the edited file is. */
const PAGES_OF = [
  ['docs/', '/docs/privacy/'],
  ['site/', '/start/'],
  ['locales/', '/demo/en/'],
  ['', '/demo/'],
] as const;

describe('npm start', { timeout: 300_000 }, () => {
  let folder: string;
  let server: ChildProcess;
  let address: string;
  let browser: Browser;
  let page: Page;
  const messages: string[] = [];

  before(async () => {
    folder = await copyProject();
    server = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev/start.ts'], { cwd: folder, env: { ...process.env, PORT: '0' } });
    server.stderr?.pipe(process.stderr);
    for await (const line of createInterface({ input: server.stdout as NodeJS.ReadableStream })) {
      address = /The site is at (\S+)/.exec(line)?.[1] ?? '';
      if (address !== '') break;
    }
    browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS, '--lang=nl'] });
    page = await browser.newPage();
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.goto(new URL('/demo/', address).href);
    await page.waitForFunction(() => document.querySelectorAll('main :not(:defined)').length === 0);
  });

  after(async () => {
    await browser.close();
    if (server.kill()) await once(server, 'exit');
    await rm(folder, { recursive: true });
  });

  const edit = async (file: string, change: (text: string) => string): Promise<void> => {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    const changed = change(text);
    assert.notEqual(changed, text, `${file} is as it was`);
    await writeFile(path, changed);
  };

  for (const path of ['/', '/en/', '/demo/', '/demo/miscarriage/', '/demo/en/', '/demo/ar/miscarriage/']) {
    it(`serves a page with the widgets at ${path}`, async () => {
      const response = await fetch(new URL(path, address));
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-security-policy') ?? '', /trusted-types nazorg/);
      assert.match(await response.text(), /<contact-card/);
    });
  }

  for (const file of [
    'before-script.css',
    'hosted.css',
    'nazorg.js',
    'nazorg.nl.js',
    'nazorg.nl.classic.js',
    'evidence.js',
    'frame.js',
    'hosted.js',
  ]) {
    it(`serves ${file} beside the pages, as a release does`, async () => {
      assert.equal((await fetch(new URL(`/cdn/${file}`, address))).status, 200);
    });
  }

  it('runs the widgets under the policy of a release, without a message', async () => {
    assert.equal(await page.evaluate(() => customElements.get('faq-accordion') !== undefined), true);
    assert.deepEqual(messages, []);
  });

  const shown: [what: string, file: string, change: (text: string) => string, isOnScreen: () => boolean][] = [
    [
      'words of a pack',
      'content/shared/nl/contact.json',
      (text) => text.replace('Vragen of zorgen?', 'Gewijzigde vraag?'),
      () => document.body.textContent.includes('Gewijzigde vraag?'),
    ],
    [
      'a style of the page',
      'demo/demo.css',
      (text) => `${text}\nbody { outline: 3px solid rgb(1, 2, 3); }\n`,
      () => getComputedStyle(document.body).outlineColor === 'rgb(1, 2, 3)',
    ],
    [
      'the markup of a page',
      'scripts/demo/demo-page.ts',
      (text) => text.replace('class="site-header"', 'class="site-header" data-edited'),
      () => document.querySelector('.site-header[data-edited]') !== null,
    ],
    [
      'a guide',
      'docs/privacy.md',
      (text) => text.replace('## Who learns what', '## Who learns this'),
      () => document.querySelector('#who-learns-this') !== null,
    ],
    [
      'a page of the site',
      'site/pages/nl/start.md',
      (text) => text.replace('# In vijf stappen', '# In zes minuten'),
      () => document.querySelector('h1')?.textContent.startsWith('In zes') === true,
    ],
    [
      'a style of the widgets',
      'src/base/chrome.styles.ts',
      (text) => text.replace(':host {', ':host {\n    outline-color: rgb(4, 5, 6);'),
      () => [...document.querySelectorAll('main *')].some((widget) => getComputedStyle(widget).outlineColor === 'rgb(4, 5, 6)'),
    ],
    [
      'words on buttons',
      'locales/en.xlf',
      (text) => text.replace(/<target>(?=[^<]+<\/target>)/g, '<target>Edited '),
      () => [...document.querySelectorAll('main *')].some((widget) => widget.shadowRoot?.textContent.includes('Edited ')),
    ],
    [
      'code of a widget',
      'src/elements/contact-card/contact-card-element.ts',
      (text) => `${text}\ndocument.title = 'A new title';\n`,
      () => document.title === 'A new title',
    ],
  ];
  for (const [what, file, change, isOnScreen] of shown) {
    it(`shows an edit of ${what} within two seconds`, async () => {
      const path = PAGES_OF.find(([start]) => file.startsWith(start))?.[1];
      if (path !== undefined && !page.url().endsWith(path)) await page.goto(new URL(path, address).href);
      assert.equal(await page.evaluate(isOnScreen), false);
      const start = performance.now();
      await edit(file, change);
      await page.waitForFunction(isOnScreen, { timeout: 60_000 });
      const took = performance.now() - start;
      assert.ok(took <= LIMIT_MS, `${Math.round(took)} ms`);
    });
  }

  it('shows what is wrong with an edit, and takes that away when it is mended', async () => {
    const isToldOf = (words: string) => document.querySelector('[role="alert"]#live-reload-problems')?.textContent.includes(words);
    await edit('content/shared/nl/contact.json', (text) => `${text}}`);
    await page.waitForFunction(isToldOf, { timeout: 60_000 }, "content/shared/nl/contact.json isn't JSON");
    await edit('content/shared/nl/contact.json', (text) => text.slice(0, -1));
    await page.waitForFunction(() => document.querySelector('#live-reload-problems') === null, { timeout: 60_000 });
    await edit('src/elements/contact-card/contact-card-element.ts', (text) => `${text}\nconst = 1;\n`);
    await page.waitForFunction(isToldOf, { timeout: 60_000 }, 'contact-card-element.ts');
  });
});
