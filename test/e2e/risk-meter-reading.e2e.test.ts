import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import config from '../../lit-localize.json' with { type: 'json' };
import { meterPage, usePages } from './pages.js';
import { readingOrder, type Heard } from './reading-order.js';
import { useSite, type Watched } from './site.js';

const OPEN = '.nazorg-figures > summary';
const SWITCH = '.nazorg-tools >>> [part="switch"]';

/** What a reader can make of the meter. Whatever is drawn, a screen reader comes across two tables, and no picture. */
const STATES: { name: string; given?: Record<string, string>; presses?: string[] }[] = [
  { name: 'figures closed', presses: [] },
  { name: 'nothing chosen' },
  { name: 'an age', given: { age: '34' } },
  { name: 'an age on the border of two groups', given: { age: '40' } },
  { name: 'a number', given: { miscarriages: '2' } },
  { name: 'shared', given: { age: '34', miscarriages: '2' } },
  { name: 'no figure for either', given: { age: '46', miscarriages: '5' } },
  { name: 'bars', given: { display: 'bars', age: '34' } },
  { name: 'tables', given: { display: 'table' } },
  { name: 'tables with an age', given: { display: 'table', age: '34' } },
  { name: 'sentences', given: { display: 'sentences', age: '34' } },
  { name: 'as a table by a button', presses: [OPEN, SWITCH] },
  { name: 'figures opened and closed again', presses: [OPEN, OPEN] },
];

const LANGUAGES = [config.sourceLocale, ...config.targetLocales];

/** Puts a new meter in the place of the one that is there. */
const showState = async (page: Page, given: Record<string, string>, presses: readonly string[]): Promise<void> => {
  await page.evaluate(async (attributes) => {
    const meter = document.createElement('risk-meter') as HTMLElement & { updateComplete?: Promise<unknown> };
    for (const [name, value] of Object.entries(attributes)) meter.setAttribute(name, value);
    document.querySelector('risk-meter')?.replaceWith(meter);
    await meter.updateComplete;
  }, given);
  for (const press of presses) await page.locator(`risk-meter ${press}`).click();
};

/** The words of each row that are told where it is shown in a form: a table leaves out sentences, and sentences the numbers. */
const rowsOf = (page: Page): Promise<string[][]> =>
  page.$eval('risk-meter', (meter) =>
    Array.from(meter.querySelectorAll('tbody tr'), (row) =>
      Array.from(row.children)
        .filter((cell) => cell.checkVisibility())
        .map((cell) => {
          const told = cell.cloneNode(true) as Element;
          told.querySelectorAll('[aria-hidden]').forEach((element) => element.remove());
          if (!cell.querySelector('em')?.checkVisibility()) told.querySelector('em')?.remove();
          // What a reader chose is said behind the name of its group.
          const said = getComputedStyle(cell, '::after').content;
          return `${told.textContent} ${said === 'none' ? '' : said.replaceAll('"', '')}`.replace(/\s+/g, '');
        }),
    ),
  );

const folder = await usePages(Object.fromEntries(LANGUAGES.map((language) => [`${language}.html`, meterPage(language)])));

/** All that is heard one after the other, without the spaces, which come between pieces of a text where it has none. */
const wordsOf = (heard: readonly Heard[]): string => heard.map(({ words }) => words.replace(/\s+/g, '')).join('');

describe('a screen reader at <risk-meter>', () => {
  const site = useSite(folder);
  for (const language of LANGUAGES) {
    let watched: Watched;
    before(async () => {
      watched = await site.open(`/${language}.html`);
    });

    for (const { name, given = {}, presses = [OPEN] } of STATES) {
      it(`reads one coherent text in ${language}: ${name}`, async () => {
        const { page, messages } = watched;
        await showState(page, given, presses);
        const heard = await readingOrder(page);
        const count = (...roles: string[]): number => heard.filter(({ role }) => roles.includes(role)).length;
        const isOpen = presses.filter((press) => press === OPEN).length === 1;
        assert.deepEqual(messages, []);
        assert.deepEqual(
          heard.filter(({ words, live }) => (live !== undefined && words !== '') || /undefined|NaN|\[object|null|[{}]/.test(words)),
          [],
        );
        assert.equal(count('table'), isOpen ? 2 : 0);
        assert.equal(count('figure', 'image', 'img', 'meter', 'progressbar'), 0);

        const levels = heard.flatMap(({ level }) => level ?? []);
        levels.forEach((level, place) => assert.ok(level <= (levels[place - 1] ?? 0) + 1, `headings ${levels.join()}`));

        const firstFigure = heard.findIndex(({ words }) => /\p{Nd}/u.test(words));
        if (!isOpen) {
          assert.equal(firstFigure, -1, 'no number is heard before a reader asks for it');
          return;
        }
        const offer = heard.findIndex(({ role }) => role === 'DisclosureTriangle');
        assert.ok(offer > 0 && offer < firstFigure, 'the line that opens the figures stands before the first of them');

        const rows = await rowsOf(page);
        assert.equal(rows.length, 5);
        const cells = given['display'] === 'sentences' ? 2 : given['display'] === 'table' || presses.length > 1 ? 3 : 4;
        assert.deepEqual([...new Set(rows.map((row) => row.length))], [cells]);
        const words = wordsOf(heard);
        const text = (row: readonly string[]): string => row.join('');
        assert.deepEqual(
          rows.filter((row) => words.split(text(row)).length !== 2),
          [],
          'the name of a group, and all that is said of it after it, once',
        );
        assert.equal(count('columnheader'), 2 * cells);
        assert.equal(count('rowheader'), rows.length);
      });
    }
  }
});
