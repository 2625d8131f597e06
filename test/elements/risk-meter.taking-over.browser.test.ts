import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/elements/risk-meter/risk-meter.js';
import { widgetToHtml } from '../../tools/authoring/widget-to-html.js';
import { withRiskPictures } from '../../tools/authoring/risk-pictures.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { languageLoaders } from '../../src/generated/language-loaders.js';
import { beforeScript } from '../support/before-script.js';
import { engine } from '../support/engine.js';
import { widgetIn } from '../support/widget-in.js';

const row = (label: string, yes: number, more = ''): string =>
  `<tr><th scope="row">${label}</th><td>Van de 100 mensen krijgen er ongeveer ${yes} hoofdpijn${more}.</td>` +
  `<td>Van de 100 mensen krijgen er ongeveer ${100 - yes} geen hoofdpijn${more}.</td></tr>`;

const LONG = row('Vooraf niet gegeten, en ook niets gedronken', 12, ', op de dag van het onderzoek en op de dag daarna');

const SHORT = '<tr data-from="1"><th>Kort</th><td>4 van de 100</td><td>96 van de 100</td></tr>';

const tableOf = (attributes = ''): string =>
  `<table ${attributes}><thead><tr><th>Groep</th><th>Wel hoofdpijn</th><th>Geen hoofdpijn</th></tr></thead>` +
  `<tbody>${row('Vooraf gegeten', 4)}${LONG}${SHORT}</tbody></table>`;

const packOf = async (lang: string): Promise<string> => {
  const { risk } = (await languageLoaders[lang]!()).packs['recurrent-miscarriage']!;
  return withRiskPictures(risk).length > 0
    ? widgetToHtml('risk-meter', {}, withRiskPictures(risk), 2).replace(/<\/?risk-meter[^>]*>/g, '')
    : '';
};

/** What stands on a page before the script: with pictures as our own pages have them, and an editor's without. */
const WRITTEN: Readonly<Record<string, () => Promise<string> | string>> = {
  'the figures of a pack in Dutch': () => packOf('nl'),
  'the figures of a pack in German': () => packOf('de'),
  'the figures of a pack that an author shows open': async () => (await packOf('nl')).replace('<details class="nazorg-figures"', '$& open'),
  'a table alone': () => tableOf(),
  'a table between words': () => `<p>Eerst dit.</p>${tableOf()}<p>Dan dit.</p>`,
  'two tables with headings': () => `<h2>Alles</h2><p>Eerst.</p><h3>Een</h3>${tableOf('data-by="age"')}<h3>Twee</h3><p>Zo.</p>${tableOf()}`,
  'a title above a table': () => `<h2>Alles</h2><p>Eerst.</p>${tableOf('data-by="age"')}`,
  'a table in a figure': () => `<p>Eerst.</p><figure class="wp-block-table">${tableOf()}</figure><p>Dan dit.</p>`,
};

/** Only Chromium and Firefox let a test change the size of the window; the box is as wide as asked for in all. */
const WIDTHS = [320, 480, 1000];

const LETTERS = [16, 20];

/** Where the first words of an element stand, or a picture. */
const boxOf = (element: Element): DOMRect => {
  if (element.localName === 'svg') return element.getBoundingClientRect();
  const words = document.createRange();
  words.selectNode(element.firstChild!);
  return words.getBoundingClientRect();
};

interface Place {
  what: string;
  numbers: number[];
}

const placesIn = (page: Element): Place[] =>
  [...page.querySelectorAll('h2, h3, p, caption, th, td, svg:not([data-nazorg-made]), summary')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { x, y, width } = boxOf(element);
      const words = element.localName === 'svg' ? '' : element.textContent.slice(0, 20);
      return { what: `${element.localName} ${words}`, numbers: [x, y, width] };
    });

/** What has moved, or changed its width, by a pixel or more. */
const moved = (before: readonly Place[], after: readonly Place[]): string[] =>
  after.flatMap(({ what, numbers }, index) => {
    const there = before[index]!;
    const isThere = what === there.what && numbers.every((number, at) => Math.abs(number - there.numbers[at]!) < 1);
    return isThere ? [] : `${what}: from ${there.numbers.join()} to ${numbers.join()}`;
  });

const pageWith = async (words: string, { width = 480, letters = 16, attributes = '' } = {}): Promise<HTMLElement> =>
  fixture(`
    <main style="width: ${width}px; font: ${letters}px/1.5 sans-serif">
      ${beforeScript}
      <h1>Pagina</h1>
      <div class="nazorg-risk-meter" data-nazorg="risk-meter" lang="nl" ${attributes}>${words}</div>
      <p>Daarna.</p>
    </main>`);

/** Where everything stands before the script, and with it. */
const placesOf = async (page: HTMLElement): Promise<[before: Place[], after: Place[]]> => {
  const before = placesIn(page);
  upgradePlainHtml(page);
  await widgetIn(page).updateComplete;
  return [before, placesIn(page)];
};

for (const [what, write] of Object.entries(WRITTEN)) {
  describe(`plain HTML that <risk-meter> takes over, ${what}`, () => {
    for (const width of WIDTHS) {
      for (const letters of LETTERS) {
        it(`stays where it is, ${width} pixels wide, in letters of ${letters}`, async () => {
          if (engine === 'Chromium') await setViewport({ width: Math.max(800, width), height: 600 });
          const [before, after] = await placesOf(await pageWith(await write(), { width, letters }));
          expect(moved(before, after)).to.deep.equal([]);
          expect(after.length).to.be.above(5);
        });
      }
    }
  });
}

describe('plain HTML that <risk-meter> takes over in another form', () => {
  for (const display of ['bars', 'table', 'sentences', 'pie']) {
    it(`stays where it is as ${display}, with pictures and without`, async () => {
      for (const words of [await packOf('nl'), await WRITTEN['the figures of a pack that an author shows open']!(), tableOf()]) {
        const [before, after] = await placesOf(await pageWith(words, { attributes: `data-display="${display}"` }));
        expect(moved(before, after)).to.deep.equal([]);
        expect(after.length > 10).to.equal(!/<details class="nazorg-figures">/.test(words));
      }
    });
  }
});
