import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import config from '../../lit-localize.json' with { type: 'json' };
import { meterPage, usePages } from './pages.js';
import { readingOrder, type Heard } from './reading-order.js';
import { useSite, type Watched } from './site.js';

const SKIP = '[part="skip"]';
const SWITCH = '[part="switch"]';

/** What a reader can make of the meter. Whatever is drawn, a screen reader comes across two tables, and no picture. */
const STATES: { name: string; given?: Record<string, string>; press?: string }[] = [
  { name: 'nothing chosen' },
  { name: 'an age', given: { age: '34' } },
  { name: 'an age on the border of two groups', given: { age: '40' } },
  { name: 'a number', given: { miscarriages: '2' } },
  { name: 'both', given: { age: '34', miscarriages: '2' } },
  { name: 'no figure for either', given: { age: '46', miscarriages: '5' } },
  { name: 'bars', given: { display: 'bars', age: '34' } },
  { name: 'tables', given: { display: 'table' } },
  { name: 'tables with an age', given: { display: 'table', age: '34' } },
  { name: 'sentences', given: { display: 'sentences', age: '34' } },
  { name: 'one of the two as a table', press: SWITCH },
  { name: 'figures folded away', press: SKIP },
];

const LANGUAGES = [config.sourceLocale, ...config.targetLocales];

const times = (heard: readonly Heard[], words: string): number => heard.filter((one) => one.words === words).length;

/** Puts a new meter in the place of the one that is there. */
const showState = async (page: Page, given: Record<string, string>, press: string | undefined): Promise<void> => {
  await page.evaluate(async (attributes) => {
    const meter = document.createElement('risk-meter') as HTMLElement & { updateComplete?: Promise<unknown> };
    for (const [name, value] of Object.entries(attributes)) meter.setAttribute(name, value);
    document.querySelector('risk-meter')?.replaceWith(meter);
    await meter.updateComplete;
  }, given);
  if (press !== undefined) await page.locator(`risk-meter >>> ${press}`).click();
};

/** The cells of each row of the tables, in the words of the page. */
const rowsOf = (page: Page): Promise<string[][]> =>
  page.$eval('risk-meter', (meter) =>
    Array.from(meter.querySelectorAll('tbody tr'), (row) =>
      Array.from(row.children, ({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    ),
  );

const folder = await usePages(Object.fromEntries(LANGUAGES.map((language) => [`${language}.html`, meterPage(language)])));

describe('a screen reader at <risk-meter>', () => {
  const site = useSite(folder);
  for (const language of LANGUAGES) {
    let watched: Watched;
    before(async () => {
      watched = await site.open(`/${language}.html`);
    });

    for (const { name, given = {}, press } of STATES) {
      it(`reads one coherent text in ${language}: ${name}`, async () => {
        const { page, messages } = watched;
        await showState(page, given, press);
        const heard = await readingOrder(page);
        const count = (...roles: string[]): number => heard.filter(({ role }) => roles.includes(role)).length;
        assert.deepEqual(messages, []);
        assert.deepEqual(
          heard.filter(({ words, live }) => (live !== undefined && words !== '') || /undefined|NaN|\[object|null|[{}]/.test(words)),
          [],
        );
        assert.equal(count('table'), press === SKIP ? 0 : 2);
        assert.equal(count('figure', 'image', 'img', 'meter', 'progressbar'), 0);

        const offer = heard.findIndex(({ role }) => role === 'button');
        const firstFigure = heard.findIndex(({ words }) => /\p{Nd}/u.test(words));
        assert.ok(offer > 0 && (firstFigure === -1 || offer < firstFigure), 'the way past the figures stands before the first of them');
        const levels = heard.flatMap(({ level }) => level ?? []);
        levels.forEach((level, place) => assert.ok(level <= (levels[place - 1] ?? 0) + 1, `headings ${levels.join()}`));

        const rows = await rowsOf(page);
        assert.deepEqual([...new Set(rows.map((row) => row.length))], [3]);
        if (press === SKIP) {
          assert.equal(firstFigure, -1);
          return;
        }
        assert.equal(rows.filter((row) => row.every((words) => times(heard, words) === 1)).length, rows.length);
        const words = heard.map((one) => one.words).filter((said) => said !== '');
        for (const row of rows) {
          const at = words.indexOf(row[0] ?? '');
          assert.deepEqual(words.slice(at, at + 3), row, 'the name of a group, and the two sides of its figure after it');
        }
      });
    }
  }
});
