import { expect, html } from '@open-wc/testing';
import type { RiskMeterElement } from '../../src/index.js';
import '../../src/elements/risk-meter/risk-meter.js';
import { settled } from '../support/fixtures.js';
import { picturesIn, openedMeterOn } from '../support/meter.js';
import { openFigures } from '../support/roots.js';
import { onPaper } from '../support/paper.js';
import { shownText } from '../support/shown-text.js';

/** The two tables as the sources print them: of a hundred pregnancies in the group, so many end in a miscarriage. */
const PUBLISHED: { group: RegExp; low: number; high: number }[] = [
  { group: /jonger dan 35/i, low: 10, high: 10 },
  { group: /35 tot 40/, low: 17, high: 20 },
  { group: /40 tot 45/, low: 33, high: 33 },
  { group: /twee eerdere/i, low: 25, high: 25 },
  { group: /drie eerdere/i, low: 35, high: 35 },
];

const range = (low: number, high: number): number[] => (low === high ? [low] : [low, high]);

const meter = (): Promise<RiskMeterElement> =>
  settled(html`
    <risk-meter lang="nl"></risk-meter>
  `);

/** The numerals that a reader sees in a row: one side below the other. */
const numeralsIn = (row: Element): { side: string; numbers: number[]; size: string; weight: string }[] =>
  Array.from(row.querySelectorAll('td:has(.nazorg-label)'), (cell) => {
    const numerals = [...cell.querySelectorAll('b')];
    const { fontSize, fontWeight } = getComputedStyle(numerals[0]!);
    return {
      side: cell.querySelector('.nazorg-label')!.textContent,
      numbers: numerals.map(({ textContent }) => Number(textContent)),
      size: fontSize,
      weight: fontWeight,
    };
  });

describe('<risk-meter> with its built-in figures', () => {
  it('keeps them closed until a reader opens them, in a line that says what is there', async () => {
    const widget = await meter();
    expect(shownText(widget)).to.contain('Cijfers bekijken');
    expect(widget.querySelector('table')!.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    expect(shownText(widget)).to.not.match(/van de 100/);
    widget.querySelector<HTMLElement>('.nazorg-figures > summary')!.click();
    expect(picturesIn(widget)).to.have.length(PUBLISHED.length);
  });

  it('shows a picture for every row of the two tables, in their order', async () => {
    const pictures = picturesIn(await meter());
    expect(pictures).to.have.length(PUBLISHED.length);
    PUBLISHED.forEach(({ group }, index) => expect(pictures[index]!.words).to.match(group));
  });

  it('ends with what all of it is and where it comes from, as the page did before the script', async () => {
    const widget = await meter();
    openFigures(widget);
    const text = shownText(widget);
    expect(text.indexOf(widget.querySelector('.nazorg-disclaimer')!.textContent)).to.be.above(text.lastIndexOf(' van de 100'));
    expect(text).to.match(/Waar komt dit vandaan\?$/);
  });

  for (const [index, { group, low, high }] of PUBLISHED.entries()) {
    it(`draws a hundred marks for the row ${group.source}, and says both sides of the figure`, async () => {
      const { yes, between, no, words } = picturesIn(await meter())[index]!;
      expect({ yes, between, no }).to.deep.equal({ yes: low, between: high - low, no: 100 - high });
      const said = [...range(low, high), 100, ...range(100 - high, 100 - low), 100];
      expect(words.match(/\d+/g)!.map(Number).slice(-said.length)).to.deep.equal(said);
    });

    it(`shows both sides of the row ${group.source} below their words, in numbers of one size and weight`, async () => {
      const widget = await meter();
      openFigures(widget);
      const [yes, no] = numeralsIn(widget.querySelectorAll('tbody tr')[index]!);
      expect([yes!.side, no!.side]).to.deep.equal(['miskraam', 'geen miskraam']);
      expect([yes!.numbers, no!.numbers]).to.deep.equal([range(low, high), range(100 - high, 100 - low)]);
      expect([yes!.size, yes!.weight]).to.deep.equal([no!.size, no!.weight]);
    });
  }

  it('says under a range, and only there, that it is not known exactly', async () => {
    const widget = await meter();
    openFigures(widget);
    const said = Array.from(widget.querySelectorAll('tbody tr'), (row) => shownText(row).includes('Niet precies bekend'));
    expect(said).to.deep.equal(PUBLISHED.map(({ low, high }) => low !== high));
  });

  it('puts three groups beside each other on a phone, of one size, and one below the other where there is no room', async () => {
    for (const [width, perRow] of [
      [354, 3],
      [240, 1],
    ] as const) {
      const widget = await openedMeterOn('lang="nl"', { width });
      const boxes = Array.from(widget.querySelector('tbody')!.querySelectorAll('svg'), (picture) => picture.getBoundingClientRect());
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size).to.equal(3 / perRow);
      expect(new Set(boxes.map((box) => Math.round(box.width))).size).to.equal(1);
      expect(boxes.every((box) => Math.abs(box.width - box.height) < 1)).to.equal(true);
    }
  });

  it('hides every picture from screen readers, since the words beside it say the same', async () => {
    const pictures = Array.from((await meter()).querySelectorAll('svg'));
    expect(pictures).to.have.length(PUBLISHED.length);
    expect(pictures.filter((picture) => picture.getAttribute('aria-hidden') !== 'true')).to.have.length(0);
  });

  it('names nothing a calculator, a prediction or a risk of the reader', async () => {
    const widget = await meter();
    openFigures(widget);
    expect(shownText(widget)).to.not.match(/rekenhulp|bereken|voorspel|jouw (kans|risico)/i);
  });

  it('leaves out what older texts say, and no row that holds, when superseded says hide', async () => {
    const widget = await settled<RiskMeterElement>(html`
      <risk-meter lang="nl" superseded="hide"></risk-meter>
    `);
    expect(picturesIn(widget)).to.have.length(PUBLISHED.length);
    expect(widget.querySelectorAll('.nazorg-earlier')).to.have.length(0);
  });

  it('leaves no title alone at the end of a page of paper', async () => {
    const widget = await meter();
    await onPaper(() => {
      const titles = [...widget.querySelectorAll('h2, h3')];
      expect(titles.length).to.be.above(2);
      for (const title of titles) expect(getComputedStyle(title).breakAfter).to.equal('avoid');
    });
  });
});
