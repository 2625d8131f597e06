import { expect, html } from '@open-wc/testing';
import type { RiskMeterElement } from '../../src/index.js';
import '../../src/elements/risk-meter/risk-meter.js';
import { settled } from '../support/fixtures.js';
import { buttonsOf, legendsIn, numbersIn, picturesIn } from '../support/meter.js';
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

describe('<risk-meter> with its built-in figures', () => {
  it('shows a picture for every row of the two tables, in their order', async () => {
    const pictures = picturesIn(await meter());
    expect(pictures).to.have.length(PUBLISHED.length);
    PUBLISHED.forEach(({ group }, index) => expect(pictures[index]!.words).to.match(group));
  });

  it('ends with what all of it is and where it comes from, as the page did before the script', async () => {
    const widget = await meter();
    const text = shownText(widget);
    expect(text.indexOf(widget.querySelector('.nazorg-disclaimer')!.textContent)).to.be.above(text.lastIndexOf(' van de 100'));
    expect(text).to.match(/Waar komt dit vandaan\?$/);
  });

  for (const [index, { group, low, high }] of PUBLISHED.entries()) {
    it(`draws a hundred squares for the row ${group.source}, and says both sides of the figure`, async () => {
      const { yes, between, no, words } = picturesIn(await meter())[index]!;
      expect({ yes, between, no }).to.deep.equal({ yes: low, between: high - low, no: 100 - high });
      const said = [...range(low, high), 100, ...range(100 - high, 100 - low), 100];
      expect(words.match(/\d+/g)!.map(Number).slice(-said.length)).to.deep.equal(said);
    });
  }

  it('hides every picture from screen readers, since the words beside it say the same', async () => {
    const pictures = Array.from((await meter()).querySelectorAll('svg'));
    expect(pictures).to.have.length(PUBLISHED.length);
    expect(pictures.filter((picture) => picture.getAttribute('aria-hidden') !== 'true')).to.have.length(0);
  });

  it('explains the hatched squares where there is a range, and only there', async () => {
    const range = 'De bron noemt een bereik: het kan hier allebei zijn';
    expect(legendsIn(await meter())).to.deep.equal([
      ['Wel een miskraam', 'Geen miskraam', range],
      ['Wel een miskraam', 'Geen miskraam'],
    ]);
  });

  it('names nothing a calculator, a prediction or a risk of the reader', async () => {
    expect(shownText(await meter())).to.not.match(/rekenhulp|bereken|voorspel|jouw (kans|risico)/i);
  });

  it('leaves out what older texts say, and no row that holds, when superseded says hide', async () => {
    const widget = await settled<RiskMeterElement>(html`
      <risk-meter lang="nl" superseded="hide"></risk-meter>
    `);
    expect(picturesIn(widget)).to.have.length(PUBLISHED.length);
    expect(widget.querySelectorAll('.nazorg-earlier')).to.have.length(0);
  });

  it('offers to fold the figures away before the first of them', async () => {
    const text = shownText(await meter());
    const [offer, figure] = [text.indexOf('Liever geen cijfers zien'), text.search(/\d/)];
    expect(offer).to.be.within(0, figure - 1);
  });

  it('folds all figures away on request, and shows them again', async () => {
    const widget = await meter();
    const before = shownText(widget);
    buttonsOf(widget, 'skip')[0]!.click();
    await widget.updateComplete;
    expect(picturesIn(widget)).to.have.length(0);
    expect(numbersIn(widget)).to.have.length(0);
    expect(shownText(widget)).to.not.equal('');
    buttonsOf(widget, 'skip')[0]!.click();
    await widget.updateComplete;
    expect(shownText(widget)).to.equal(before);
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
