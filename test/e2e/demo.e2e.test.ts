import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { extractText } from 'unpdf';
import { fillInDate } from './fill-in-fit.js';
import { useSite } from './site.js';
import { FIGURES } from './marks-in-sight.js';

const CLOSED_ANSWER = 'Eet gezond en gevarieerd';

/** An open question, and none of what is folded away inside an answer. */
const OPEN = 'faq-accordion > details[open]';

/** Opens the figures, which stay closed until a reader wants to see them. */
const openFigures = (page: Page): Promise<void> => page.locator('risk-meter > .nazorg-figures > summary').click();

/** Where the tools stand among the figures. */
const TOOLS = 'risk-meter .nazorg-tools';

/** Chooses a group by age and one by earlier miscarriages. */
const choose = async (page: Page): Promise<void> => {
  await page.locator(`${TOOLS} >>> [part="choose"] > summary`).click();
  await page.locator(`${TOOLS} >>> #age`).fill('36');
  await page.locator(`${TOOLS} >>> #miscarriages`).fill('2');
};

/** The words of the rows that are outlined. */
const pickedOn = (page: Page): Promise<string[]> =>
  page.$$eval('risk-meter tbody tr', (rows) =>
    rows
      .filter((row) => getComputedStyle(row).outlineStyle === 'solid')
      .map((row) => [...row.cells].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' ')),
  );

describe('a patient on the demo page', () => {
  const site = useSite('dist/site');

  it('finds the parts of the page in the order of the pack, with when to call first', async () => {
    const { page } = await site.open('/demo/');
    const order = await page.$$eval('main > .part > *', (parts) => parts.map((part) => part.localName));
    assert.deepEqual(order, ['aftercare-timeline', 'aftercare-timeline', 'faq-accordion', 'risk-meter', 'contact-card', 'section']);
  });

  it('opens an answer and closes it again', async () => {
    const { page } = await site.open('/demo/');
    const toggle = page.locator('summary ::-p-text(Wat merk ik van een miskraam?)');
    await toggle.click();
    assert.deepEqual(await page.$$eval(`${OPEN} > summary`, (all) => all.map((summary) => summary.textContent.trim())), [
      'Wat merk ik van een miskraam?',
    ]);
    await toggle.click();
    assert.equal(await page.$(OPEN), null);
  });

  it('follows a link to one answer, and finds it open and in view', async () => {
    const { page } = await site.open('/demo/');
    const id = await page.$$eval('faq-accordion > details[id]', (questions) => questions.at(-1)?.id);
    assert.ok(id);
    const { page: linked } = await site.open(`/demo/#${id}`);
    const answer = await linked.$eval(`#${id} > summary + *`, (words) => ({
      isSeen: words.checkVisibility({ contentVisibilityAuto: true }),
      top: words.getBoundingClientRect().top,
      height: innerHeight,
    }));
    assert.equal(answer.isSeen, true);
    assert.ok(answer.top >= 0 && answer.top < answer.height, `the answer starts at ${answer.top} of ${answer.height}`);
  });

  it('chooses an age and a number, and gets two printed rows and no third number', async () => {
    const { page } = await site.open('/demo/');
    await openFigures(page);
    const before = await page.$eval('risk-meter', ({ innerHTML }) => innerHTML);
    await choose(page);
    const picked = await pickedOn(page);
    assert.equal(picked.length, 2);
    assert.match(picked[0] ?? '', /35 tot 40 jaar miskraam 17 tot 20 geen miskraam 80 tot 83 /);
    assert.match(picked[1] ?? '', /^Twee eerdere miskramen miskraam 25 geen miskraam 75 /);
    assert.equal(
      before === (await page.$eval('risk-meter', ({ innerHTML }) => innerHTML)),
      true,
      'nothing of the choice stands on the page',
    );
    const notes = await page.$$eval(`${TOOLS} >>> [part="picked"] p`, (words) => words.map(({ textContent }) => textContent));
    assert.ok(notes.length > 0);
    assert.doesNotMatch(notes.join(' '), /\d/);
  });

  it('sets a date, sees dates with the steps, and clears it', async () => {
    const { page } = await site.open('/demo/');
    await fillInDate(page, '2026-12-05');
    const dates = (): Promise<string[]> =>
      page.$eval('#erna', (timeline) =>
        Array.from(timeline.shadowRoot?.querySelectorAll('.dates') ?? []).map((words) => words.textContent.trim()),
      );
    assert.deepEqual(await dates(), [
      'Vanaf 5 december 2026',
      'Tussen 5 en 19 december 2026',
      'Tussen 2 en 16 januari 2027',
      'Vanaf 13 februari 2027',
    ]);
    await page.locator('aftercare-timeline >>> [part="clear"]').click();
    assert.deepEqual(await dates(), []);
  });

  it('prints the page, and the paper holds the words of closed answers', async () => {
    const { page } = await site.open('/demo/');
    const { text } = await extractText(await page.pdf({ format: 'A4' }), { mergePages: true });
    const words = text.replace(/\s+/g, ' ');
    assert.ok(words.includes(CLOSED_ANSWER));
    assert.ok(words.includes('Wanneer bel je?'));
    assert.doesNotMatch(words, /Alles openen|Wissen|Zoek een groep op|Toon datums/);
  });

  it('prints a leaflet: when to call and the weeks on the first sheet, and all answers on five more at most', async () => {
    const { page } = await site.open('/demo/miscarriage/');
    const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
    const { text, totalPages } = await extractText(await page.pdf({ format: 'A4', margin }));
    assert.ok(totalPages <= 6, `${totalPages} sheets`);
    const words = ['Wanneer bel je?', 'Je maakt je zorgen.', 'De weken na een miskraam', 'Weken na de eerste dag'];
    assert.deepEqual(
      words.filter((some) => !text[0]?.replace(/\s+/g, ' ').includes(some)),
      [],
    );
  });

  it('prints figures that are open: every row with its picture and both sides; and none that are closed', async () => {
    const { page } = await site.open('/demo/');
    const printed = async (): Promise<string> =>
      (await extractText(await page.pdf({ format: 'A4' }), { mergePages: true })).text.replace(/\s+/g, ' ');
    const cellsOf = (): Promise<string[]> =>
      page.$$eval('risk-meter tbody tr > :not(.nazorg-in-words)', (all) =>
        all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
      );
    const cells = await cellsOf();
    assert.equal(cells.length, 3 * FIGURES.length);
    const closed = await printed();
    assert.doesNotMatch(closed, /17 tot 20|geen miskraam \d/);
    await openFigures(page);
    const open = await printed();
    assert.deepEqual(
      cells.filter((cell) => !open.includes(cell)),
      [],
    );
    // How marks look on paper is tried in risk-meter-seeing.e2e.test.ts.
    await page.emulateMediaType('print');
    await page.setViewport({ width: 794, height: 1123 });
    const boxes = await Promise.all((await page.$$('risk-meter tbody svg')).map((picture) => picture.boundingBox()));
    assert.equal(boxes.length, FIGURES.length);
    for (const box of boxes) assert.ok(box && box.width >= 60 && Math.abs(box.width - box.height) < 1, JSON.stringify(box));
  });

  it('prints the same, whatever a reader has filled in', async () => {
    const { page } = await site.open('/demo/');
    const printed = async (): Promise<string> => (await extractText(await page.pdf({ format: 'A4' }), { mergePages: true })).text;
    await openFigures(page);
    const before = await printed();
    await choose(page);
    await fillInDate(page, '2026-12-05');
    assert.equal(await printed(), before);
    assert.equal((await pickedOn(page)).length, 2);
  });

  it('opens the answer with the words of a text fragment, and brings them into view', async () => {
    const { page } = await site.open(`/demo/#:~:text=${encodeURIComponent(CLOSED_ANSWER)}`);
    await page.waitForSelector(OPEN);
    assert.match(await page.$eval(`${OPEN} > summary`, (summary) => summary.textContent), /Wat kan ik zelf doen/);
    await page.waitForFunction(
      (words) => {
        const item = [...document.querySelectorAll('details[open] li')].find(({ textContent }) => textContent.includes(words));
        const { top = -1, bottom = Infinity } = item?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      },
      {},
      CLOSED_ANSWER,
    );
  });

  it('brings the part of the page into view that the address points at, and leaves it there when the widgets come', async () => {
    const { page } = await site.open('/demo/#erna');
    await page.waitForFunction(() => {
      const { top = -1 } = document.querySelector('#erna h2')?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight / 2;
    });
  });

  it('holds still when the widgets come, and with whether each line is open by day', async () => {
    const { page } = await site.open('/demo/');
    await page.emulateTimezone('Europe/Amsterdam');
    await page.evaluateOnNewDocument(() => {
      Date.now = () => Date.UTC(2026, 11, 1, 10);
    });
    // Where an explanation of a hard word stands above the questions, it is folded away.
    const heights = (): Promise<number[]> =>
      page.$$eval('aftercare-timeline, contact-card, faq-accordion:not(:has(> p .nazorg-gloss))', (widgets) =>
        widgets.map((widget) => widget.getBoundingClientRect().height),
      );
    await page.reload({ waitUntil: 'networkidle0' });
    assert.equal(await page.$$eval('.nazorg-now', ({ length }) => length), 6);
    const made = await heights();
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().endsWith('.js') ? request.abort() : request.continue()));
    await page.reload();
    assert.equal(await page.$$eval('faq-accordion:defined', ({ length }) => length), 0);
    const plain = await heights();
    assert.deepEqual(
      plain.filter((height, index) => Math.abs(height - made[index]!) > 3),
      [],
    );
    assert.ok(made.length >= 3);
  });

  for (const path of ['/demo/', '/demo/miscarriage/']) {
    it(`loads nothing but its own files and keeps nothing, on ${path}`, async () => {
      const { page, requests, messages } = await site.open(path);
      const kept = await page.evaluate(async () => ({
        cookie: document.cookie,
        storage: localStorage.length + sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        inlineStyles: document.querySelectorAll('[style]').length,
      }));
      assert.deepEqual(kept, { cookie: '', storage: 0, databases: 0, inlineStyles: 0 });
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(site.address()) && !url.startsWith('data:')),
        [],
      );
      assert.deepEqual(
        requests
          .filter((url) => url.endsWith('.js'))
          .map((url) => new URL(url).pathname)
          .sort(),
        [
          'contact-v-card',
          'faq-search',
          'hospital-data',
          'languages/nl.synonyms',
          'line-hours',
          'nazorg.nl',
          'timeline-save-and-print',
        ].map((name) => `/cdn/${name}.js`),
      );
      assert.deepEqual(messages, []);
    });
  }
});

describe('a patient without script', () => {
  const site = useSite('dist/site');

  it('reads every question, answer, figure, step and number', async () => {
    const { page } = await site.open('/demo/', false);
    await page.click('risk-meter > .nazorg-figures > summary');
    const { text } = await extractText(await page.pdf({ format: 'A4' }), { mergePages: true });
    const questions = await page.$$('faq-accordion > details[id] > summary');
    assert.equal(questions.length, 20);
    await page.click('faq-accordion > .nazorg-provenance > summary');
    assert.match(
      await page.$eval('.nazorg-provenance[open]', (details) => (details as HTMLElement).innerText),
      /Herhaalde miskraam.*2007 of later/s,
    );
    const pictures = await page.$$('risk-meter tbody svg');
    assert.equal(pictures.length, FIGURES.length);
    const boxes = await Promise.all(pictures.map((picture) => picture.boundingBox()));
    for (const { width, height } of boxes as { width: number; height: number }[])
      assert.ok(width >= 100 && width === height, `${width} × ${height}`);
    for (const words of ['17 tot 20', 'Weer ongesteld', '(024) 361 47 88', 'Wanneer bel je?']) {
      assert.ok(text.replace(/\s+/g, ' ').includes(words), words);
    }
  });
});
