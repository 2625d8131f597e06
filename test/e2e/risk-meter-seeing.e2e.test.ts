import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BoundingBox, ElementHandle, Page } from 'puppeteer-core';
import { contrastsIn } from './contrast-on-page.js';
import { FIGURES, looksOf, markIn, marksIn, stretchesIn, type Look } from './marks-in-sight.js';
import { meterPage, usePages } from './pages.js';
import { useSite } from './site.js';

/** Ways of looking at the page that DevTools can put on. */
const emulate = async (page: Page, features: Record<string, string>, media = ''): Promise<void> => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
};

/** Pixels so small that an edge of a mark takes none of the places that are looked at. */
const show = (page: Page, width: number, height = 844, deviceScaleFactor = 8): Promise<void> =>
  page.setViewport({ width, height, deviceScaleFactor });

const WAYS: { name: string; prepare: (page: Page) => Promise<unknown> }[] = [
  { name: 'on a light page', prepare: (page) => emulate(page, { 'prefers-color-scheme': 'light' }) },
  { name: 'on a dark page', prepare: (page) => emulate(page, { 'prefers-color-scheme': 'dark' }) },
  { name: 'in forced colours', prepare: (page) => emulate(page, { 'forced-colors': 'active' }) },
  {
    name: 'in forced colours on a dark page',
    prepare: (page) => emulate(page, { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }),
  },
  {
    name: 'printed without colour',
    prepare: async (page) => {
      await emulate(page, {}, 'print');
      await page.emulateVisionDeficiency('achromatopsia');
    },
  },
  { name: 'at 320 pixels', prepare: (page) => show(page, 320, 640) },
  { name: 'at 400 % zoom', prepare: (page) => show(page, 320, 256) },
];

/** Gives the meter other attributes, opens all that is folded, and waits until it shows them. */
const give = (page: Page, attributes: Record<string, string>): Promise<void> =>
  page.$eval(
    'risk-meter',
    async (meter, given) => {
      for (const name of meter.getAttributeNames()) meter.removeAttribute(name);
      for (const [name, value] of Object.entries(given)) meter.setAttribute(name, value);
      await (meter as Element & { updateComplete?: Promise<unknown> }).updateComplete;
      const tools = meter.querySelector('.nazorg-tools')?.shadowRoot;
      for (const root of [meter, meter.shadowRoot!, tools]) root?.querySelectorAll('details').forEach((details) => (details.open = true));
    },
    attributes,
  );

/** Where the mark before words of a legend stands. */
const keyBoxOf = (item: ElementHandle): Promise<BoundingBox> =>
  item.evaluate((it) => {
    const { x, y } = it.getBoundingClientRect();
    const { width, marginBlockStart } = getComputedStyle(it, '::before');
    const { boxSizing, borderTopWidth } = getComputedStyle(it, '::before');
    const side = parseFloat(width) + (boxSizing === 'border-box' ? 0 : 2 * parseFloat(borderTopWidth));
    return { x: x + scrollX, y: y + scrollY + parseFloat(marginBlockStart), width: side, height: side };
  });

/** What of the meter an eye may come across, by the attributes that show it. */
const STATES = [
  { display: 'icons' },
  { display: 'bars' },
  { display: 'table' },
  { display: 'sentences' },
  { age: '40', miscarriages: '2' },
  { age: '46', miscarriages: '5' },
];

/** Links have the colour that the page, or else the browser, gives to links: that one is not ours. */
const isLink = (what: string): boolean => what.startsWith('a ');

const OWN = `<table><thead><tr><th>Groep</th><th>Wel</th><th>Niet</th></tr></thead><tbody>
  <tr><th>Een</th><td>17 tot 20 van de 100</td><td>80 tot 83 van de 100</td></tr></tbody></table>`;

const folder = await usePages({
  'dutch.html': meterPage('nl'),
  'arabic.html': meterPage('ar'),
  'own.html': meterPage('nl').replace('</risk-meter>', `${OWN}$&`),
});

describe('an eye at <risk-meter>', () => {
  const site = useSite(folder);

  for (const { name, prepare } of WAYS) {
    it(`tells squares, hatched squares and rounds apart ${name}, and the stretches of bars`, async () => {
      const { page } = await site.open('/dutch.html');
      await show(page, 390);
      await prepare(page);
      await give(page, {});
      const pictures = await page.$$('risk-meter svg[viewBox="0 0 101 101"]');
      assert.equal(pictures.length, FIGURES.length);
      for (const [index, picture] of pictures.entries())
        assert.deepEqual(await marksIn(page, picture), looksOf(FIGURES[index]!), FIGURES[index]!.join(' to '));

      await give(page, { display: 'bars' });
      const bars = await page.$$('risk-meter svg[viewBox="0 0 300 22"]');
      assert.equal(bars.length, FIGURES.length);
      for (const [index, bar] of bars.entries()) {
        const [low, high] = FIGURES[index]!;
        const [yes, ...others] = await stretchesIn(page, bar, [low, high]);
        const no = others.pop();
        assert.deepEqual([yes?.look, ...others.map(({ look }) => look)], low < high ? ['solid', 'hatched'] : ['solid']);
        assert.ok(no?.look === 'rounds' || (no?.look === 'solid' && yes!.ink - no.ink > 0.1), JSON.stringify({ yes, no }));
      }
    });

    it(`finds the marks of an author's own figures by their heads ${name}`, async () => {
      const { page } = await site.open('/own.html');
      await show(page, 390);
      await prepare(page);
      const [picture] = await page.$$('risk-meter svg[viewBox="0 0 101 101"]');
      assert.deepEqual(await marksIn(page, picture!), looksOf([17, 20]));
      const keys = [...(await page.$$('risk-meter thead th:not(:first-child)')), ...(await page.$$('risk-meter >>> .hatched'))];
      const looks: Look[] = [];
      for (const key of keys) looks.push(await markIn(page, await keyBoxOf(key)));
      assert.deepEqual(looks, ['square', 'round', 'hatched']);
    });
  }

  it('sees the marks from the right to the left where the page is read so', async () => {
    const { page } = await site.open('/arabic.html');
    await show(page, 390);
    await give(page, {});
    const [, second] = await page.$$('risk-meter svg[viewBox="0 0 101 101"]');
    assert.deepEqual(await marksIn(page, second!, true), looksOf([17, 20]));
  });

  for (const scheme of ['light', 'dark']) {
    it(`reads words at 7 to 1, makes out marks at 4.5 to 1 and other shapes at 3 to 1, on a ${scheme} page`, async () => {
      const { page } = await site.open('/dutch.html');
      await emulate(page, { 'prefers-color-scheme': scheme });
      await give(page, {});
      await (await page.$('risk-meter .nazorg-tools >>> #age'))!.type('abc');
      await page.keyboard.press('Tab');
      for (const state of [{}, ...STATES]) {
        if (Object.keys(state).length > 0) await give(page, state);
        const { words, shapes } = await contrastsIn(page, 'risk-meter');
        assert.ok(words.length > 30 && shapes.length > 1, `${words.length} words and ${shapes.length} shapes`);
        const least = (what: string): number => (what.startsWith('mark') ? 4.5 : 3);
        const weak = [
          ...words.filter(({ what, ratio }) => ratio < (isLink(what) ? 4.5 : 7)),
          ...shapes.filter(({ what, ratio }) => ratio < least(what)),
        ];
        assert.deepEqual(weak, [], JSON.stringify(state));
      }
    });
  }

  for (const [size, letters] of [
    ['at 320 pixels', '100%'],
    ['at 320 pixels in letters twice as large', '200%'],
  ] as const) {
    it(`never has to scroll sideways ${size}`, async () => {
      const { page } = await site.open('/dutch.html');
      await show(page, 320, 640, 1);
      await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), letters);
      for (const state of STATES) {
        await give(page, state);
        const wider = await page.$eval('risk-meter', (meter) => {
          const tools = meter.querySelector('.nazorg-tools')!.shadowRoot!;
          const all = [meter, meter.shadowRoot!, tools].flatMap((root) => [...root.querySelectorAll('*')]);
          return [document.documentElement, ...all]
            .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth)
            .filter((element) => getComputedStyle(element).clipPath === 'none')
            .map((element) => `${element.localName} ${element.getAttribute('class') ?? ''}`);
        });
        assert.deepEqual(wider, [], JSON.stringify(state));
      }
    });
  }
});
