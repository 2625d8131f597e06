import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { hostedHeaders } from '../../scripts/serve-site.js';
import { VERSION } from '../../src/base/version.js';
import { useSite } from './site.js';

interface Framed {
  page: Page;
  /** The address of the page around the frames. */
  elsewhere: string;
  /** What is in the frame that shows a path. */
  open: (path: string) => Frame;
}

/** A page on another site (the same server by its other name) that shows hosted pages in low frames. */
const framesOn =
  (site: ReturnType<typeof useSite>) =>
  async (paths: readonly string[], sandbox?: string, withScript = true): Promise<Framed> => {
    const base = `${site.address()}nazorg`;
    const elsewhere = `${base}/contact-card`.replace('127.0.0.1', 'localhost');
    const { page } = await site.open('/nazorg/contact-card');
    await page.setBypassCSP(true);
    await page.goto(elsewhere);
    const attribute = sandbox === undefined ? '' : `sandbox="${sandbox}"`;
    const frames = paths.map(
      (path) => `<iframe title="Vragen" ${attribute} src="${base}${path}" style="width: 360px; height: 40px; border: 0"></iframe>`,
    );
    // The frames are there before the script, which is the harder order.
    await page.setContent(`<!doctype html>${frames.join('')}<p>Daaronder.</p>`, { waitUntil: 'load' });
    await page.evaluate(() => {
      addEventListener('message', ({ data }: MessageEvent<object>) => Object.assign(document.documentElement.dataset, data));
    });
    if (withScript) await page.addScriptTag({ url: `${base}/${VERSION}/frame.js` });
    return {
      page,
      elsewhere,
      open: (path) => {
        const frame = page.frames().find((one) => one.url() === `${base}${path}`);
        assert.ok(frame);
        return frame;
      },
    };
  };

const heightsOf = (page: Page): Promise<number[]> => page.$$eval('iframe', (all) => all.map((shown) => shown.offsetHeight));

const untilHigh = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => [...document.querySelectorAll('iframe')].every((shown) => shown.offsetHeight > 100));
};

/** The widget stands in the shadow root of the box with the words. */
const ready = async (frame: Frame): Promise<void> => {
  await frame.waitForSelector('[data-nazorg] >>> .frame');
};

const expandAll = async (frame: Frame): Promise<void> => {
  await ready(frame);
  await frame.$eval('[data-nazorg] >>> faq-accordion', (widget) => (widget as unknown as { expandAll: () => void }).expandAll());
};

describe('a frame', () => {
  const site = useSite('dist/hosted', hostedHeaders());
  const framed = framesOn(site);

  it('gets the height of its words when it comes late, and far from what a reader sees', async () => {
    const { page, elsewhere } = await framed([]);
    await page.evaluate(
      (src) => {
        const far = document.createElement('div');
        far.style.height = '20000px';
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(far, frame);
      },
      elsewhere.replace('localhost', '127.0.0.1').replace('contact-card', 'faq-accordion'),
    );
    await page.waitForFunction(() => (document.querySelector('iframe')?.offsetHeight ?? 0) > 500, { timeout: 5000 });
  });

  for (const sandbox of [undefined, 'allow-scripts', 'allow-scripts allow-same-origin']) {
    const how = sandbox === undefined ? 'outside any sandbox' : `in the sandbox "${sandbox}"`;

    it(`gets the height of its words, also when they grow, and no other frame does, ${how}`, async () => {
      const { page, open } = await framed(['/faq-accordion', '/contact-card'], sandbox);
      await untilHigh(page);
      const [long = 0, short = 0] = await heightsOf(page);
      assert.ok(long > short + 200, `${long} and ${short}`);
      await expandAll(open('/faq-accordion'));
      await page.waitForFunction((least) => (document.querySelector('iframe')?.offsetHeight ?? 0) > least + 500, {}, long);
      assert.equal((await heightsOf(page))[1], short);
    });

    it(`has nothing to scroll, ${how}`, async () => {
      const { page, open } = await framed(['/risk-meter'], sandbox);
      await untilHigh(page);
      await open('/risk-meter').waitForFunction(
        ({ scrollingElement: page } = document) =>
          page && document.querySelector('[data-nazorg]')?.shadowRoot && page.scrollHeight <= innerHeight && page.scrollWidth <= innerWidth,
      );
    });

    it(`prints all answers, also those that nobody opened, ${how}`, async () => {
      const { page, open } = await framed(['/faq-accordion'], sandbox);
      await page.waitForFunction(() => document.documentElement.dataset['nazorgPaperHeight']);
      const [onScreen] = await heightsOf(page);
      const last = await open('/faq-accordion').$$eval('[data-nazorg] > details[id] > summary + p', (all) =>
        (all.at(-1)?.textContent ?? '').slice(0, 40),
      );
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))), { mergePages: true });
      assert.ok(last.length === 40 && text.replace(/\s+/g, ' ').includes(last), last);
      assert.ok(text.includes('Daaronder.'));
      assert.deepEqual(await heightsOf(page), [onScreen]);
    });
  }

  it('keeps its height and reads where no script may run in it', async () => {
    const { page, open } = await framed(['/faq-accordion'], '');
    assert.ok((await open('/faq-accordion').$eval('main', (main) => main.innerText)).includes('herhaalde miskraam'));
    assert.deepEqual(await heightsOf(page), [40]);
  });

  it('looks the same after it was measured for paper, and lets who types go on', async () => {
    const { page, open } = await framed(['/risk-meter'], undefined, false);
    const inside = open('/risk-meter');
    await page.waitForFunction(() => document.documentElement.dataset['nazorgPaperHeight']);
    await inside.locator('.nazorg-figures > summary').click();
    await inside.locator('.nazorg-tools >>> [part="choose"] > summary').click();
    const field = await inside.waitForSelector('.nazorg-tools >>> input[inputmode]');
    await field?.type('3');
    const look = (): Promise<unknown> =>
      inside.$eval('.nazorg-tools', (tools) => {
        const focused = tools.shadowRoot?.activeElement as HTMLInputElement | null | undefined;
        const { style, scrollHeight } = document.documentElement;
        return [focused?.value, focused?.selectionStart, style.cssText, scrollHeight];
      });
    const before = await look();
    assert.equal((before as unknown[])[0], '3');
    await page.evaluate(() => {
      delete document.documentElement.dataset['nazorgPaperHeight'];
      document.querySelector('iframe')?.contentWindow?.postMessage({ nazorgHeight: 'ask' }, '*');
    });
    await page.waitForFunction(() => document.documentElement.dataset['nazorgPaperHeight']);
    await inside.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.deepEqual(await look(), before);
    await page.keyboard.type('7');
    assert.equal(((await look()) as unknown[])[0], '37');
  });

  for (const sandbox of [undefined, 'allow-scripts allow-same-origin']) {
    it(`is left as it is when another site is in it (sandbox: ${sandbox ?? 'none'})`, async () => {
      const { page, open, elsewhere } = await framed(['/faq-accordion'], sandbox);
      await ready(open('/faq-accordion'));
      await untilHigh(page);
      const [before] = await heightsOf(page);
      const heard = page.evaluate((origin) => {
        return new Promise<unknown>((resolve) => addEventListener('message', (event) => event.origin === origin && resolve(event.data)));
      }, new URL(elsewhere).origin);
      await open('/faq-accordion').evaluate((address) => location.assign(address), elsewhere);
      assert.equal(typeof ((await heard) as { nazorgHeight: unknown }).nazorgHeight, 'number');
      assert.deepEqual(await heightsOf(page), [before]);
    });
  }

  it('takes no height from a page without a site of its own, unless its sandbox took that away', async () => {
    const { page, open } = await framed(['/contact-card']);
    await untilHigh(page);
    const [before] = await heightsOf(page);
    const heard = page.evaluate(
      () => new Promise((resolve) => addEventListener('message', ({ origin, data }) => origin === 'null' && resolve(data))),
    );
    const siteless = 'data:text/html,<script>parent.postMessage({ nazorgHeight: 4321 }, "*")</script>';
    await open('/contact-card').evaluate((address) => location.assign(address), siteless);
    assert.deepEqual(await heard, { nazorgHeight: 4321 });
    assert.deepEqual(await heightsOf(page), [before]);
  });

  it('lets links to other sites out, and no others', async () => {
    const { page, open } = await framed(['/faq-accordion']);
    await untilHigh(page);
    const inside = open('/faq-accordion');
    await ready(inside);
    const targets = await inside.evaluate(() => {
      addEventListener('click', (event) => event.preventDefault());
      return ['https://other.example/', `${location.origin}/nazorg/contact-card`, '#x', 'tel:+31201234567'].map((href) => {
        const link = Object.assign(document.createElement('a'), { href, textContent: 'x' });
        document.querySelector('main')?.append(link);
        link.click();
        return link.target;
      });
    });
    assert.deepEqual(targets, ['_top', '', '', '']);
  });
});

describe('a frame on a site that may not show it', () => {
  const site = useSite('dist/hosted', hostedHeaders('https://www.hospital.example'));

  it('stays empty', async () => {
    const { page } = await framesOn(site)(['/faq-accordion'], undefined, false);
    const [shown] = page.frames().filter((frame) => frame.parentFrame() !== null);
    assert.ok(shown?.url().startsWith('chrome-error:'), shown?.url());
  });
});
