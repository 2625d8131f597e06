import { expect, html } from '@open-wc/testing';
import type { RiskMeterElement } from '../../src/index.js';
import '../../src/elements/risk-meter/risk-meter.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { barsIn, buttonsOf, fillInAge, numbersIn, pickedIn, picturesIn, tablesIn, openedMeterOn } from '../support/meter.js';
import { openFigures, toolsIn } from '../support/roots.js';
import { shownText } from '../support/shown-text.js';

/** The meter, as a reader sees it who opened its figures. */
const meter = async (display: string): Promise<RiskMeterElement> => {
  const widget = await settled<RiskMeterElement>(html`
    <risk-meter lang="nl" display=${display}></risk-meter>
  `);
  openFigures(widget);
  return widget;
};

/** How many of each form a reader sees in the built-in figures: a table of three rows and one of two. */
const FORMS = [
  { display: 'icons', icons: 5, bars: 0, tables: 0 },
  { display: 'bars', icons: 0, bars: 5, tables: 0 },
  { display: 'table', icons: 0, bars: 0, tables: 2 },
  { display: 'sentences', icons: 0, bars: 0, tables: 0 },
] as const;

const formsIn = (widget: RiskMeterElement): { icons: number; bars: number; tables: number } => ({
  icons: picturesIn(widget).length,
  bars: barsIn(widget).length,
  tables: tablesIn(widget).length,
});

/** The name of each group and what is said of it in sentences, in the words of the page: what each form has to say. */
const wordsOf = (widget: RiskMeterElement): string[] =>
  Array.from(widget.querySelectorAll('tbody th, .nazorg-in-words > span'), ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

const times = (text: string, words: string): number => text.split(words).length - 1;

const switchFirst = async (widget: RiskMeterElement): Promise<string> => {
  const [first] = buttonsOf(widget, 'switch');
  const words = first!.textContent.trim();
  first!.click();
  await widget.updateComplete;
  return words;
};

describe('the forms of <risk-meter>', () => {
  for (const { display, ...there } of FORMS) {
    it(`shows all rows as ${display}, and says each of their words once`, async () => {
      const widget = await meter(display);
      expect(formsIn(widget)).to.deep.equal(there);
      const text = shownText(widget);
      const words = wordsOf(widget);
      expect(words).to.have.length(10);
      // In a table the heads of the columns say what each number is.
      const isSaid = (index: number): boolean => display !== 'table' || index % 2 === 0;
      expect(words.map((said) => times(text, said))).to.deep.equal(words.map((_, index) => (isSaid(index) ? 1 : 0)));
    });

    it(`holds the same figures as ${display} as it does as icons`, async () => {
      expect(numbersIn(await meter(display))).to.deep.equal(numbersIn(await meter('icons')));
    });

    it(`picks out the same row as ${display}`, async () => {
      const widget = await meter(display);
      await fillInAge(widget, '37');
      expect(pickedIn(widget)!.groups).to.deep.equal(['35 tot 40 jaar']);
      expect(formsIn(widget)).to.deep.equal(there);
      expect(numbersIn(widget)).to.include('83');
    });

    it(`leads from ${display} to the other form and back`, async () => {
      const widget = await meter(display);
      const before = shownText(widget);
      await switchFirst(widget);
      expect(tablesIn(widget)).to.have.length(display === 'table' ? 0 : 2);
      await switchFirst(widget);
      expect(shownText(widget)).to.equal(before);
    });
  }

  it('draws bars with the fillings of the squares, all on one scale', async () => {
    expect(barsIn(await meter('bars')).map(({ filled, hatched, open }) => [filled, hatched, open])).to.deep.equal([
      [10, 0, 90],
      [17, 3, 80],
      [33, 0, 67],
      [25, 0, 75],
      [35, 0, 65],
    ]);
  });

  it('draws bars as wide as there is room, at most 30 of their letters', async () => {
    for (const [width, wide] of [
      [354, 354],
      [900, 480],
    ] as const) {
      const widget = await openedMeterOn('lang="nl" display="bars"', { width });
      const widths = Array.from(widget.querySelectorAll('tbody svg'), (bar) => Math.round(bar.getBoundingClientRect().width));
      expect(widths).to.deep.equal(widths.map(() => wide));
      expect(widths).to.have.length(5);
    }
  });

  it('says on the button where it leads', async () => {
    const ways = async (display: string): Promise<string[]> => {
      const widget = await meter(display);
      return [await switchFirst(widget), await switchFirst(widget)];
    };
    expect(await ways('icons')).to.deep.equal(['Bekijk als tabel', 'Bekijk als plaatjes']);
    expect(await ways('bars')).to.deep.equal(['Bekijk als tabel', 'Bekijk als plaatjes']);
    expect(await ways('sentences')).to.deep.equal(['Bekijk als tabel', 'Bekijk als zinnen']);
    expect(await ways('table')).to.deep.equal(['Bekijk als plaatjes', 'Bekijk als tabel']);
  });

  it('has one button for all figures, which says whose they are, its visible words first', async () => {
    const widget = await meter('icons');
    expect(buttonsOf(widget, 'switch').map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Bekijk als tabel: Cijfers over de kans op een miskraam',
    ]);
  });

  it('keeps the focus on the button that was pressed', async () => {
    const widget = await meter('icons');
    const [first] = buttonsOf(widget, 'switch');
    first!.focus();
    await switchFirst(widget);
    expect(toolsIn(widget).activeElement === first).to.equal(true);
  });

  it('follows the attribute when the page changes it, also where a reader had switched', async () => {
    const widget = await meter('icons');
    await switchFirst(widget);
    widget.setAttribute('display', 'bars');
    await widget.updateComplete;
    expect(formsIn(widget)).to.deep.equal({ icons: 0, bars: 5, tables: 0 });
    widget.removeAttribute('display');
    await widget.updateComplete;
    expect(formsIn(widget)).to.deep.equal({ icons: 5, bars: 0, tables: 0 });
  });

  for (const nonsense of ['pie', 'ICONS', 'gauge', 'constructor', '{{form}}']) {
    it(`shows squares for display="${nonsense}", and tells the editor once`, async () => {
      let widget: RiskMeterElement | undefined;
      const messages = await messagesDuring(async () => {
        widget = await meter(nonsense);
        widget.requestUpdate();
        await widget.updateComplete;
      });
      expect(formsIn(widget!)).to.deep.equal({ icons: 5, bars: 0, tables: 0 });
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('[nazorg]').and.contain(nonsense).and.contain('icons, bars, table, sentences');
    });
  }

  it('takes an empty display as one left out, and says nothing', async () => {
    const messages = await messagesDuring(async () => {
      expect(formsIn(await meter(''))).to.deep.equal({ icons: 5, bars: 0, tables: 0 });
    });
    expect(messages).to.deep.equal([]);
  });

  it('gives the two sides of a figure the same size, weight and colour', async () => {
    for (const { display } of FORMS) {
      const widget = await meter(display);
      const sides = Array.from(widget.querySelectorAll('tbody tr'), (row) => Array.from(row.querySelectorAll('td')));
      expect(sides).to.have.length(5);
      for (const [yes, no] of sides) {
        const looks = [yes!, no!].map((side) => {
          const { fontSize, fontWeight, fontStyle, color, opacity } = getComputedStyle(side);
          return { fontSize, fontWeight, fontStyle, color, opacity };
        });
        expect(looks[0]).to.deep.equal(looks[1]);
      }
    }
  });
});
