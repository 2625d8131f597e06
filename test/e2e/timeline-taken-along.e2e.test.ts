import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { extractText } from 'unpdf';
import type {} from '../../src/elements/aftercare-timeline/aftercare-timeline-element.js';
import { readCalendarFile } from '../support/calendar-file-oracle.js';
import { fillInDate } from './fill-in-fit.js';
import { usePages } from './pages.js';
import { useSite } from './site.js';

/** The course of the demo: when to call stands in a timeline of its own. */
const TIMELINE = 'aftercare-timeline[date-input]';

/** What is on paper: the course, and when to call. */
const PRINTED = 'aftercare-timeline';

/** Presses a button of the timeline, or ticks a box, when it has settled. */
const press = (page: Page, name: string): Promise<void> =>
  page.$eval(
    TIMELINE,
    async (timeline, wanted) => {
      await customElements.whenDefined(timeline.localName);
      await timeline.updateComplete;
      timeline.shadowRoot?.querySelector<HTMLElement>(`:is(#${wanted}, [part="${wanted}"])`)?.click();
      await timeline.updateComplete;
    },
    name,
  );

/** The sheet that comes out when a reader prints the timeline from its button, instead of the window that asks how. */
const printAlone = async (page: Page): Promise<{ totalPages: number; text: string }> => {
  await page.evaluate(() => (window.print = () => undefined));
  await press(page, 'print');
  return extractText(await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } }), {
    mergePages: true,
  });
};

/** Words of the paragraphs, headings and items that are on paper, with the explanations that are folded on the screen. */
const wordsOnPaper = (page: Page): Promise<string[]> =>
  page.$$eval(`${PRINTED} :is(h2, h3, p, li:not(.nazorg-line), .nazorg-line > *)`, (all) =>
    all.filter((one) => !one.closest('.nazorg-provenance, .nazorg-see-call, [hidden]')).map(({ textContent }) => textContent),
  );

/** Letters and digits of words, each counted: what is the same however a sheet orders Arabic letters and breaks lines. */
const letters = (words: string): string => (words.normalize('NFKC').match(/[\p{L}\p{Nd}]/gu) ?? []).sort().join('');

/** Without what paper doesn't keep: white space, and the mark that holds two days together. */
const inOneLine = (words: string): string => words.normalize('NFKC').replace(/[\s\u2060]+/g, '');

/** The smallest letters on paper, in points. */
const smallestLetters = async (page: Page): Promise<number> => {
  await page.emulateMediaType('print');
  const pixels = await page.$$eval(`${PRINTED} :is(h2, h3, p, li, span, a, bdi, cite)`, (all) =>
    Math.min(...all.filter((one) => one.checkVisibility()).map((one) => parseFloat(getComputedStyle(one).fontSize))),
  );
  return (pixels * 72) / 96;
};

describe('the timeline, printed from its button', () => {
  const site = useSite('dist/site');

  for (const path of [
    '/demo/',
    '/demo/miscarriage/',
    '/demo/de/',
    '/demo/de/miscarriage/',
    '/demo/ar/',
    '/demo/ar/miscarriage/',
    '/demo/uk/',
    '/demo/uk/miscarriage/',
    '/demo/fr/',
  ]) {
    it(`is one sheet of A4 with every step and when to call, in letters of 9 points or more: ${path}`, async () => {
      const { page } = await site.open(path);
      await fillInDate(page, '2026-12-05');
      await press(page, 'open-take');
      await press(page, 'on-paper');
      const { totalPages, text } = await printAlone(page);
      assert.equal(totalPages, 1);
      const words = await wordsOnPaper(page);
      assert.ok(words.length > 30, String(words.length));
      const dates = await page.$$eval(`${TIMELINE} >>> .dates`, (all) => all.map(({ textContent }) => textContent));
      // Tests for the cause stand in one of the two packs.
      assert.equal(dates.length, path.endsWith('/miscarriage/') ? 3 : 4);
      if (path.startsWith('/demo/ar/')) {
        const axis = await page.$eval(`${TIMELINE} >>> .overview`, ({ textContent }) => textContent);
        assert.ok(letters(text) === letters([...words, ...dates, axis].join('')), text);
      } else {
        const printed = inOneLine(text);
        assert.deepEqual(
          [...words, ...dates].filter((each) => !printed.includes(inOneLine(each))),
          [],
        );
      }
      assert.ok((await smallestLetters(page)) >= 9);
    });
  }

  it('has nothing of the page around it, and no dates unless they are asked for', async () => {
    const { page } = await site.open('/demo/');
    await fillInDate(page, '2026-12-05');
    await press(page, 'open-take');
    const { text } = await printAlone(page);
    assert.match(text, /Weer ongesteld/);
    assert.match(text, /Bel 112/);
    assert.doesNotMatch(text, /2026|Cijfers|Wat merk ik van een miskraam|Afdrukken|Herinnering/);
  });
});

describe('the calendar file of the demo', () => {
  const site = useSite('dist/site');
  const folder = mkdtempSync(join(tmpdir(), 'nazorg-agenda-'));
  after(() => rm(folder, { recursive: true }));

  /** What the browser saves after a press of the button, in a folder of its own. */
  const saved = async (page: Page): Promise<{ names: string[]; file: string }> => {
    const session = await page.createCDPSession();
    const downloadPath = join(folder, String(Math.random()));
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath,
      eventsEnabled: true,
      browserContextId: page.browserContext().id!,
    });
    const done = new Promise<void>((resolve) => {
      session.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve();
      });
    });
    await press(page, 'save');
    await done;
    const names = await readdir(downloadPath);
    return { names, file: await readFile(join(downloadPath, names[0]!), 'utf8') };
  };

  for (const [path, neutral] of [
    ['/demo/', 'Herinnering'],
    ['/demo/ar/', 'تذكير'],
  ] as const) {
    it(`opens in two calendars, with days and a word that tells nothing: ${path}`, async () => {
      const { page, requests, messages } = await site.open(path);
      const askedBefore = requests.length;
      await fillInDate(page, '2026-12-05');
      await press(page, 'open-take');
      const { names, file } = await saved(page);
      assert.deepEqual(names, ['agenda.ics']);
      for (const read of readCalendarFile(file)) {
        assert.deepEqual(
          read.map(({ summary, start, end, isAllDay }) => [summary, start, end, isAllDay]),
          [
            [neutral, '2026-12-05', '2026-12-20', true],
            [neutral, '2027-01-02', '2027-01-17', true],
            [neutral, '2027-02-13', '2027-02-14', true],
          ],
        );
      }
      assert.deepEqual(
        requests.slice(askedBefore).filter((url) => url.startsWith('http')),
        [],
      );
      assert.deepEqual(messages, []);
      assert.equal(new URL(page.url()).search + new URL(page.url()).hash, '');
    });
  }

  it('has the title of the reader, folded in no character, and the names of steps when she wants them', async () => {
    const { page } = await site.open('/demo/uk/');
    await fillInDate(page, '2026-12-05');
    await press(page, 'open-take');
    await page.locator(`${TIMELINE} >>> #event-title`).fill('Дзвінок, 10:00; 👩‍👩‍👧');
    await press(page, 'event-step');
    const { file } = await saved(page);
    for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    for (const read of readCalendarFile(file)) {
      assert.match(read[0]!.summary, /^Дзвінок, 10:00; 👩‍👩‍👧 – \p{Script=Cyrillic}/u);
      assert.equal(read.length, 3);
    }
  });
});

describe('what takes the timeline along', async () => {
  const pageWith = (script: string): string =>
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Erna</title><link rel="icon" href="cdn/integrity.json">` +
    `<script type="module" src="cdn/${script}"></script><aftercare-timeline date-input></aftercare-timeline>`;
  const site = useSite(await usePages({ 'apart.html': pageWith('nazorg.nl.js'), 'inside.html': pageWith('nazorg.nl.all.js') }));

  for (const [name, files] of [
    ['apart.html', ['/cdn/timeline-save-and-print.js']],
    ['inside.html', []],
  ] as const) {
    it(`is loaded before a reader asks for it, unless it is there, and not when she does: ${name}`, async () => {
      const { page, requests, messages } = await site.open(`/${name}`);
      const asked = (): string[] => requests.map((url) => new URL(url).pathname);
      const before = asked();
      assert.deepEqual(
        before.filter((path) => path.includes('save-and-print')),
        files,
      );
      await press(page, 'open-take');
      assert.ok(await page.$(`${TIMELINE} >>> [part="copy"]`));
      assert.deepEqual(asked(), before);
      assert.deepEqual(messages, []);
    });
  }

  it('is asked for again when a reader wants it and it did not come before', async () => {
    const { page, requests } = await site.open('/inside.html');
    await page.setRequestInterception(true);
    let refused = 0;
    page.on('request', (request) => {
      const refuse = request.url().includes('save-and-print') && refused === 0;
      if (refuse) refused += 1;
      void (refuse ? request.abort() : request.continue());
    });
    await page.goto(new URL('/apart.html', page.url()).href, { waitUntil: 'networkidle0' });
    assert.equal(refused, 1);
    await press(page, 'open-take');
    assert.ok(await page.$(`${TIMELINE} >>> [part="copy"]`));
    assert.equal(requests.filter((url) => url.includes('save-and-print')).length, 2);
  });
});
