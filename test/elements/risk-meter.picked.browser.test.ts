import { expect, fixture } from '@open-wc/testing';
import type { RiskMeterElement } from '../../src/index.js';
import '../../src/elements/risk-meter/risk-meter.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { complete } from '../support/fixtures.js';
import { buttonsOf, chooseMiscarriages, fillInAge, meterIn, openForm, pickedIn } from '../support/meter.js';
import { openFigures, toolsIn } from '../support/roots.js';
import { onPaper } from '../support/paper.js';

const TABLE = `<table data-by="age"><caption>Onze cijfers</caption><thead><tr><th>Groep</th><th>Wel</th><th>Niet</th></tr></thead><tbody>
  <tr data-below="35"><th>Jonger</th><td>12 van de 100</td><td>88 van de 100</td></tr>
  <tr data-from="35"><th>35 tot 40 jaar</th><td>17 tot 20 van de 100</td><td>80 tot 83 van de 100</td></tr></tbody></table>`;

/** Each way in which figures come to a page. */
const PAGES: Readonly<Record<string, string>> = {
  'the figures of a pack': '<risk-meter lang="nl"></risk-meter>',
  'a table of an author': `<risk-meter lang="nl">${TABLE}</risk-meter>`,
  'a table in a box': `<div class="nazorg-risk-meter" lang="nl">${TABLE}</div>`,
};

const meterOn = async (written: string): Promise<{ page: HTMLElement; widget: RiskMeterElement }> => {
  const page = await fixture<HTMLElement>(`<main style="inline-size: 354px; font: 18px/1.5 sans-serif">${written}</main>`);
  upgradePlainHtml(page);
  const widget = meterIn(page);
  await complete(widget);
  openFigures(widget);
  openForm(widget);
  return { page, widget };
};

/** What stands below the name of each group. */
const saidIn = (page: Element): string[] =>
  Array.from(page.querySelectorAll('tbody th'), (name) => getComputedStyle(name, '::after').content.replaceAll('"', ''));

/** Where all stands that is drawn of the figures. */
const placesIn = (page: Element): string =>
  [...page.querySelectorAll('tbody :is(tr, th, td, b, svg)')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height].join(' ');
    })
    .join('\n');

const outlineOf = (row: Element): string[] => {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(row);
  return [outlineStyle, outlineWidth, outlineOffset];
};

/** The places of rows and cells among the figures, none of the form, which has more to say. */
const distances = (page: Element): string => {
  const { y } = page.querySelector('table')!.getBoundingClientRect();
  return placesIn(page).replace(/^(\S+ \S+) (\S+)/gm, (_, before: string, top: string) => `${before} ${(Number(top) - y).toFixed(2)}`);
};

for (const [what, written] of Object.entries(PAGES)) {
  describe(`the group that a reader chose, in ${what}`, () => {
    it('is outlined where it stands and said in words, and no other is', async () => {
      const { page, widget } = await meterOn(written);
      expect(new Set(saidIn(page))).to.deep.equal(new Set(['none']));
      await fillInAge(widget, '37');
      const rows = [...page.querySelectorAll('tbody tr')];
      const isChosen = rows.map((row) => /35 tot 40/.test(row.textContent));
      expect(isChosen.filter(Boolean)).to.have.length(1);
      expect(saidIn(page)).to.deep.equal(isChosen.map((chosen) => (chosen ? 'Dit koos je' : 'none')));
      expect(rows.map((row) => outlineOf(row)[0])).to.deep.equal(isChosen.map((chosen) => (chosen ? 'solid' : 'none')));
      expect(outlineOf(rows[isChosen.indexOf(true)]!)).to.deep.equal(['solid', '2px', '6px']);
    });

    it('moves nothing among the figures, and takes or gives no room', async () => {
      const { page, widget } = await meterOn(written);
      const before = distances(page);
      const height = page.querySelector('table')!.offsetHeight;
      await fillInAge(widget, '37');
      expect(distances(page)).to.equal(before);
      expect(page.querySelector('table')!.offsetHeight).to.equal(height);
    });

    it('leaves nothing of the choice on the page: no word, no attribute, no rule of a sheet', async () => {
      const { page, widget } = await meterOn(written);
      const sheets = (): string =>
        document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
      const before = [page.innerHTML, document.head.innerHTML, sheets(), location.href];
      await fillInAge(widget, '37');
      expect([page.innerHTML, document.head.innerHTML, sheets(), location.href]).to.deep.equal(before);
      await fillInAge(widget, '40');
      await fillInAge(widget, '200');
      expect([page.innerHTML, document.head.innerHTML, sheets(), location.href]).to.deep.equal(before);
    });

    it('is gone with Clear, outline, words and all', async () => {
      const { page, widget } = await meterOn(written);
      const places = placesIn(page);
      await fillInAge(widget, '37');
      buttonsOf(widget, 'clear')[0]!.click();
      await widget.updateComplete;
      expect(pickedIn(widget)).to.equal(undefined);
      expect(new Set(saidIn(page))).to.deep.equal(new Set(['none']));
      expect(placesIn(page)).to.equal(places);
      expect(toolsIn(widget).querySelector<HTMLInputElement>('#age')!.value).to.equal('');
    });

    it('is not printed', async () => {
      const { page, widget } = await meterOn(written);
      await fillInAge(widget, '37');
      await onPaper(() => {
        expect(Array.from(page.querySelectorAll('tbody tr'), (row) => outlineOf(row)[0])).to.not.include('solid');
        expect(new Set(saidIn(page))).to.deep.equal(new Set(['none']));
      });
    });
  });
}

describe('the groups that a reader chose, in the figures of a pack', () => {
  for (const display of ['bars', 'table', 'sentences']) {
    it(`stand where they stood, as ${display} too`, async () => {
      for (const words of ['', TABLE]) {
        const { page, widget } = await meterOn(`<risk-meter lang="nl" display="${display}">${words}</risk-meter>`);
        const before = distances(page);
        await fillInAge(widget, '37');
        expect(saidIn(page).filter((said) => said === 'Dit koos je')).to.have.length(1);
        expect(distances(page)).to.equal(before);
      }
    });
  }

  it('are said in her form of address, and in her language', async () => {
    for (const [attributes, said] of [
      ['lang="nl"', 'Dit koos je'],
      ['lang="nl" address-form="formal"', 'Dit koos u'],
      ['lang="de"', 'Deine Wahl'],
    ] as const) {
      const { page, widget } = await meterOn(`<risk-meter ${attributes} age="37"></risk-meter>`);
      expect(pickedIn(widget)!.groups).to.have.length(1);
      expect(saidIn(page).filter((words) => words !== 'none')).to.deep.equal([said]);
    }
  });

  it('are one in each table, as each stands', async () => {
    const { page, widget } = await meterOn('<risk-meter lang="nl"></risk-meter>');
    await fillInAge(widget, '37');
    await chooseMiscarriages(widget, '2');
    expect(saidIn(page)).to.deep.equal(['none', 'Dit koos je', 'none', 'Dit koos je', 'none']);
  });

  it('are said in full below their own row, and touch no other words', async () => {
    const { page, widget } = await meterOn('<risk-meter lang="nl"></risk-meter>');
    await fillInAge(widget, '40');
    const words = [...page.querySelectorAll('tbody :is(th, b, .nazorg-label, em), caption, h2, h3, h4')].filter((one) =>
      one.checkVisibility(),
    );
    const rows = [...page.querySelectorAll('tbody tr')].filter((row) => outlineOf(row)[0] === 'solid');
    expect(rows).to.have.length(2);
    for (const row of rows) {
      const { left, bottom } = row.getBoundingClientRect();
      const { fontSize, lineHeight } = getComputedStyle(row.querySelector('th')!, '::after');
      const [top, low] = [bottom + 6, bottom + 10 + Math.max(parseFloat(fontSize), parseFloat(lineHeight) || 0)];
      const touched = words.filter((one) => {
        const box = one.getBoundingClientRect();
        return box.top < low && box.bottom > top && box.left < left + 100 && box.right > left;
      });
      expect(touched.map(({ textContent }) => textContent)).to.deep.equal([]);
    }
  });
});
