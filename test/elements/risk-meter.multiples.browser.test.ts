import { expect } from '@open-wc/testing';
import type { RiskMeterElement } from '../../src/index.js';
import '../../src/elements/risk-meter/risk-meter.js';
import { settled } from '../support/fixtures.js';
import { openForm, openedMeterOn } from '../support/meter.js';
import { toolsIn } from '../support/roots.js';
import { onPaper } from '../support/paper.js';
import { shownText } from '../support/shown-text.js';

const rowsIn = (widget: Element): HTMLTableRowElement[] => [...widget.querySelector('tbody')!.rows];

const topsOf = (elements: Iterable<Element>): number[] => Array.from(elements, (one) => Math.round(one.getBoundingClientRect().top));

describe('the figures of a pack as small multiples', () => {
  it('are drawn with one path for each kind of mark and one for the line between them, whatever the number', async () => {
    const pictures = [...(await openedMeterOn('lang="nl"')).querySelectorAll('.nazorg-picture')];
    expect(pictures).to.have.length(5);
    for (const picture of pictures) {
      expect([...picture.children].map(({ localName }) => localName)).to.deep.equal(['path', 'path', 'path', 'path']);
      const [no, yes, range, line] = [...picture.children] as [Element, Element, Element, Element];
      // Rounds are dashes without a length with round ends, squares are as long as they are broad.
      expect([no.getAttribute('stroke-linecap'), no.getAttribute('stroke-dasharray')]).to.deep.equal(['round', '0 10']);
      expect([yes.getAttribute('stroke-linecap'), yes.getAttribute('stroke-dasharray')]).to.deep.equal([null, '8 2']);
      expect([no, yes].map((path) => path.getAttribute('stroke-width'))).to.deep.equal(['8', '8']);
      expect([range, line].map((path) => path.getAttribute('stroke-dasharray'))).to.deep.equal([null, null]);
      expect(line.getAttribute('d')).to.match(/^M0 [\d.]+H/);
    }
  });

  it('are both solid, in colours that differ, with the line between them in ink', async () => {
    const widget = await openedMeterOn('lang="nl"');
    const [no, yes, , line] = [...widget.querySelector('.nazorg-picture')!.children].map((path) => getComputedStyle(path));
    expect([no!.strokeOpacity, yes!.strokeOpacity, no!.fill, yes!.fill]).to.deep.equal(['1', '1', 'none', 'none']);
    expect(no!.stroke).to.not.equal(yes!.stroke);
    expect(line!.stroke).to.equal(getComputedStyle(widget).color);
  });

  it('stand level: pictures, words and numbers begin at one height, one below the other', async () => {
    const rows = rowsIn(await openedMeterOn('lang="nl"'));
    for (const part of ['svg', 'td:nth-child(2) .nazorg-label', 'td:nth-child(2) b', 'td:nth-child(3) .nazorg-label', 'td:nth-child(3) b'])
      expect(new Set(topsOf(rows.map((row) => row.querySelector(part)!))).size, part).to.equal(1);
    const lefts = rows.map((row) => row.getBoundingClientRect().left);
    expect(lefts).to.deep.equal(lefts.toSorted((one, other) => one - other));
    for (const row of rows) {
      const order = topsOf(row.querySelectorAll('th svg, td .nazorg-label, td b:first-of-type'));
      expect(order).to.deep.equal(order.toSorted((one, other) => one - other));
    }
  });

  it('keep the two numbers of a range on one line of a phone, joined by a word and no dash', async () => {
    const range = rowsIn(await openedMeterOn('lang="nl"'))[1]!;
    for (const cell of range.querySelectorAll('td:has(.nazorg-label)')) {
      expect(new Set(topsOf(cell.querySelectorAll('b'))).size).to.equal(1);
      expect(cell.textContent).to.match(/\d+ tot \d+$/);
    }
  });

  it('are one below the other where a line has less than 15 of its letters, two where it is short, and three as soon as it has 18', async () => {
    for (const [width, letters, perRow] of [
      [14.9 * 18, 18, 1],
      [15.1 * 18, 18, 2],
      [18 * 18, 18, 3],
      [320 - 36, 36, 1],
      [700, 18, 3],
    ] as const) {
      const rows = rowsIn(await openedMeterOn('lang="nl"', { width, letters }));
      expect(new Set(topsOf(rows)).size, `${width} pixels`).to.equal(Math.ceil(3 / perRow));
    }
  });

  for (const width of [200, 300, 354, 700])
    it(`have the name of their group above their picture, in ${width} pixels`, async () => {
      for (const row of rowsIn(await openedMeterOn('lang="nl"', { width, letters: 18 }))) {
        const name = document.createRange();
        name.selectNode(row.querySelector('th')!.firstChild!);
        expect(name.getBoundingClientRect().bottom).to.be.at.most(row.querySelector('svg')!.getBoundingClientRect().top);
      }
    });

  for (const lang of ['nl', 'de', 'uk', 'ar']) {
    it(`need no scrolling sideways at 320 pixels in letters twice as large: ${lang}`, async () => {
      for (const display of ['icons', 'bars', 'table', 'sentences']) {
        const widget = await openedMeterOn(`lang="${lang}" display="${display}" age="37"`, { width: 288, letters: 36 });
        openForm(widget);
        const edge = widget.parentElement!.getBoundingClientRect();
        const isBeyond = (element: Element): boolean => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && (left < edge.left - 1 || right > edge.right + 1);
        };
        const all = [...widget.querySelectorAll('*'), ...toolsIn(widget).querySelectorAll('*')].filter(
          // What stands in a picture is cut off at its edge.
          (one) => one.checkVisibility() && !one.parentElement?.closest('svg'),
        );
        expect(
          all.filter(isBeyond).map(({ outerHTML }) => outerHTML.slice(0, 80)),
          display,
        ).to.deep.equal([]);
        expect(widget.parentElement!.scrollWidth, display).to.equal(288);
      }
    });
  }

  it('begin at the right where reading does, pictures turned round and numbers not', async () => {
    for (const page of ['dir="rtl"', '']) {
      const rows = rowsIn(await openedMeterOn('lang="ar"', { page }));
      const rights = rows.map((row) => row.getBoundingClientRect().right);
      expect(rights).to.deep.equal(rights.toSorted((one, other) => other - one));
      for (const row of rows) expect(new DOMMatrix(getComputedStyle(row.querySelector('svg')!).transform).a).to.equal(-1);
      const [low, high] = Array.from(rows[1]!.querySelectorAll('td:nth-child(2) b'), (number) => number.getBoundingClientRect());
      if (low!.top === high!.top) expect(low!.left).to.be.above(high!.right);
      else expect(low!.top).to.be.below(high!.top);
    }
  });
});

describe('the figures of a pack behind the choice of a reader', () => {
  it('are all in the page, in the order of a table, with a sentence for who hears it: closed and without any input', async () => {
    const widget = await settled<RiskMeterElement>('<risk-meter lang="nl"></risk-meter>');
    const fold = widget.querySelector<HTMLDetailsElement>(':scope > details.nazorg-figures')!;
    expect(fold.open).to.equal(false);
    const rows = [...fold.querySelectorAll('tbody tr')];
    expect(rows).to.have.length(5);
    for (const row of rows) {
      expect([...row.children].map(({ localName }) => localName)).to.deep.equal(['th', 'td', 'td', 'td']);
      expect(row.querySelector('.nazorg-in-words > span')!.textContent).to.match(
        /^Bij (ongeveer )?\d+( tot \d+)? van de 100 .*\. Bij (ongeveer )?\d+( tot \d+)? van de 100 .* geen miskraam\.$/,
      );
      expect(row.querySelectorAll('[hidden], .nazorg-in-words [aria-hidden]')).to.have.length(0);
    }
    expect([...fold.querySelectorAll('thead th')].every((head) => head.getAttribute('scope') === 'col')).to.equal(true);
  });

  it('keep the sentence of each row where a screen reader finds it, and take it out of sight', async () => {
    const widget = await openedMeterOn('lang="nl"');
    for (const sentence of widget.querySelectorAll<HTMLElement>('.nazorg-in-words > span')) {
      expect(sentence.checkVisibility({ visibilityProperty: true })).to.equal(true);
      expect([sentence.offsetWidth, sentence.offsetHeight]).to.deep.equal([1, 1]);
      expect(getComputedStyle(sentence).clipPath).to.equal('inset(50%)');
    }
  });

  it('have their tools below the line that opens them, in a root of their own, and so has a copy', async () => {
    const widget = await settled<RiskMeterElement>('<risk-meter lang="nl"></risk-meter>');
    const copy = await settled<RiskMeterElement>(widget.outerHTML);
    for (const one of [widget, copy]) {
      const tools = one.querySelectorAll('.nazorg-tools');
      expect(tools).to.have.length(1);
      expect(tools[0]!.previousElementSibling!.localName).to.equal('summary');
      expect(tools[0]!.innerHTML).to.equal('');
      expect(tools[0]!.shadowRoot!.querySelectorAll('input, select, button').length).to.be.above(2);
      expect(one.shadowRoot!.querySelectorAll('input, select, button')).to.have.length(0);
    }
  });

  it('are printed when they are open, without the line that opens them and the tools, and not at all when they are closed', async () => {
    const widget = await openedMeterOn('lang="nl" age="37"', { width: 700 });
    const fold = widget.querySelector<HTMLDetailsElement>('.nazorg-figures')!;
    await onPaper(() => {
      expect(shownText(widget)).to.contain('Jonger dan 35 jaar').and.contain('geen miskraam');
      expect(fold.querySelector('summary')!.checkVisibility()).to.equal(false);
      for (const one of toolsIn(widget).querySelectorAll('input, select, button')) expect(one.checkVisibility()).to.equal(false);
      fold.open = false;
      expect(shownText(widget)).to.not.contain('Jonger dan 35 jaar');
      expect(shownText(widget)).to.not.contain('Cijfers bekijken');
    });
  });
});
