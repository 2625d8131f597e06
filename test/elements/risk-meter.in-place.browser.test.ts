import { expect, fixture } from '@open-wc/testing';
import type { RiskMeterElement } from '../../src/index.js';
import '../../src/elements/risk-meter/risk-meter.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { noticed } from '../support/fixtures.js';
import { barsIn, buttonsOf, fillInAge, meterIn, pickedIn, picturesIn, tablesIn } from '../support/meter.js';

const row = (label: string, [yes, no]: readonly [string, string], bounds = ''): string =>
  `<tr ${bounds}><th scope="row">${label}</th><td>${yes} van de 100</td><td>${no} van de 100</td></tr>`;

const YOUNG = row('Jonger', ['12', '88'], 'data-below="35"');
const OLDER = row('Ouder', ['17 tot 20', '80 tot 83'], 'data-from="35"');

const tableOf = (rows: string, attributes = ''): string =>
  `<table ${attributes}><caption>Onze cijfers</caption><thead><tr><th>Groep</th><th>Wel</th><th>Niet</th></tr></thead><tbody>${rows}</tbody></table>`;

const WORDS = `<h2>Titel</h2><!-- een opmerking --><p>Vooraf <em>met nadruk</em></p>Los ${tableOf(YOUNG + OLDER, 'data-by="age"')}
  <p class="nazorg-note-between-bands">Tussen twee</p><p class="nazorg-note-no-figure-age">Geen cijfer</p><p>Achteraf</p>`;

const FORMS: Record<string, string> = {
  'in a tag': `<risk-meter lang="nl">${WORDS}</risk-meter>`,
  'in a box': `<div class="nazorg-risk-meter" lang="nl">${WORDS}</div>`,
};

/** Writes something on a page and makes widgets of it. */
const pageWith = async (written: string): Promise<{ page: HTMLElement; widget: RiskMeterElement }> => {
  const page = await fixture<HTMLElement>(`<main>${written}</main>`);
  upgradePlainHtml(page);
  const widget = meterIn(page);
  await widget.updateComplete;
  return { page, widget };
};

const nodesIn = (root: Node): Node[] => [...root.childNodes].flatMap((node) => [node, ...nodesIn(node)]);

const isPicture = (node: Node): boolean =>
  node instanceof SVGElement && node.matches('.nazorg-picture[data-nazorg-made][aria-hidden="true"]');

/** All that a reader can do at the meter, one thing after the other. */
const useAll = async (widget: RiskMeterElement): Promise<void> => {
  await fillInAge(widget, '40');
  await fillInAge(widget, '200');
  buttonsOf(widget, 'switch')[0]!.click();
  buttonsOf(widget, 'skip')[0]!.click();
  await widget.updateComplete;
};

for (const [where, written] of Object.entries(FORMS)) {
  describe(`what stands ${where} of <risk-meter>`, () => {
    it('stays the same nodes in the same parents, with nothing added but a picture in each row', async () => {
      const page = await fixture<HTMLElement>('<main></main>');
      const made = document.createElement(written.startsWith('<risk-meter') ? 'risk-meter' : 'div');
      if (made.localName === 'div') made.className = 'nazorg-risk-meter';
      made.lang = 'nl';
      made.innerHTML = WORDS;
      const before = nodesIn(made).map((node) => ({ node, parent: node.parentNode }));
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((some) => void records.push(...some));
      observer.observe(made, { subtree: true, childList: true, characterData: true });
      const attributes = new MutationObserver((some) => void records.push(...some));
      for (const child of made.querySelectorAll('*')) attributes.observe(child, { attributes: true });
      page.replaceChildren(made);
      upgradePlainHtml(page);
      const widget = meterIn(page);
      await widget.updateComplete;
      await useAll(widget);
      records.push(...observer.takeRecords(), ...attributes.takeRecords());
      for (const { node, parent } of before) expect(node.parentNode === parent).to.equal(true);
      expect(records).to.have.length(2);
      for (const { type, addedNodes, removedNodes } of records) {
        expect(type).to.equal('childList');
        expect([removedNodes.length, [...addedNodes].every(isPicture)]).to.deep.equal([0, true]);
      }
      expect(picturesIn(widget)).to.have.length(0);
      observer.disconnect();
      attributes.disconnect();
    });

    it('says nothing of what a reader chose', async () => {
      const { page, widget } = await pageWith(written);
      const before = page.innerHTML;
      const sheets = document.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join(''));
      await useAll(widget);
      expect(page.innerHTML).to.equal(before);
      expect(document.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join(''))).to.deep.equal(sheets);
    });

    it('keeps its place when rows are picked out, and the notes go to the form and back', async () => {
      const { page, widget } = await pageWith(written);
      const rows = [...page.querySelectorAll('tbody tr')];
      const order = (): Element[] => rows.toSorted((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
      const before = order();
      await fillInAge(widget, '30');
      expect(pickedIn(widget)!.groups).to.deep.equal(['Jonger']);
      expect(order()).to.deep.equal(before);
      await fillInAge(widget, '');
      expect(pickedIn(widget)).to.equal(undefined);
    });

    it('comes back whole from its HTML and as a clone, with each picture once', async () => {
      const { page, widget } = await pageWith(written);
      await useAll(widget);
      const copies = [page.innerHTML, (page.firstElementChild!.cloneNode(true) as Element).outerHTML];
      for (const copy of copies) {
        const { page: other, widget: again } = await pageWith(copy);
        expect(other.querySelectorAll('svg')).to.have.length(2);
        expect(picturesIn(again).map(({ yes, between }) => [yes, between])).to.deep.equal([
          [12, 0],
          [17, 3],
        ]);
        expect(pickedIn(again)).to.equal(undefined);
        expect(other.innerHTML).to.equal(copy);
      }
    });

    it('follows rows and figures that somebody else changes', async () => {
      const { page, widget } = await pageWith(written);
      const body = page.querySelector('tbody')!;
      body.insertAdjacentHTML('afterbegin', row('Nieuw', ['5', '95']));
      await noticed(widget);
      expect(picturesIn(widget).map(({ yes }) => yes)).to.deep.equal([5, 12, 17]);
      await fillInAge(widget, '30');
      expect(pickedIn(widget)!.groups).to.deep.equal(['Jonger']);
      body.rows[0]!.remove();
      await noticed(widget);
      expect(pickedIn(widget)!.groups).to.deep.equal(['Jonger']);
      body.rows[0]!.cells[1]!.firstChild!.nodeValue = '30 van de 100';
      body.rows[0]!.cells[2]!.firstChild!.nodeValue = '70 van de 100';
      await noticed(widget);
      expect(picturesIn(widget).map(({ yes }) => yes)).to.deep.equal([30, 17]);
      body.rows[0]!.cells[0]!.textContent = 'Anders';
      await noticed(widget);
      expect(picturesIn(widget)).to.have.length(2);
      body.rows[1]!.cells[1]!.textContent = 'soms';
      await noticed(widget);
      expect(page.querySelectorAll('svg')).to.have.length(1);
    });

    it('keeps its rows picked out, and its form, when the page around it changes', async () => {
      const { page, widget } = await pageWith(written + tableOf(YOUNG + OLDER));
      await fillInAge(widget, '30');
      buttonsOf(widget, 'switch')[0]!.click();
      await widget.updateComplete;
      page.prepend(document.createElement('div'), document.createElement('table'));
      expect(pickedIn(widget)!.groups).to.deep.equal(['Jonger']);
      expect(tablesIn(widget)).to.have.length(1);
      expect([...page.querySelectorAll(':scope > table tr')].map((one) => getComputedStyle(one).outlineStyle)).to.not.include('solid');
    });
  });
}

describe('a page with two meters', () => {
  it('picks out rows in one of them, and changes the form of one table', async () => {
    const { page } = await pageWith(FORMS['in a tag']! + FORMS['in a box']!);
    const [one, other] = [
      page.querySelector('risk-meter')!,
      page.querySelector('.nazorg-risk-meter')!.shadowRoot!.querySelector('risk-meter')!,
    ];
    await other.updateComplete;
    await fillInAge(one, '30');
    await fillInAge(other, '50');
    buttonsOf(other, 'switch')[0]!.click();
    await other.updateComplete;
    expect([pickedIn(one)!.groups, pickedIn(other)!.groups]).to.deep.equal([['Jonger'], ['Ouder']]);
    expect([tablesIn(one).length, tablesIn(other).length]).to.deep.equal([0, 1]);
  });
});

describe('a picture that the page brought', () => {
  const brought = FORMS['in a box']!.replaceAll(
    '</th><td>',
    '<br><svg class="nazorg-picture" viewBox="0 0 101 101"><path></path></svg></th><td>',
  );

  it('is the picture of its row, and nothing is added', async () => {
    const { page, widget } = await pageWith(brought);
    expect(picturesIn(widget)).to.have.length(2);
    expect(page.querySelectorAll('svg')).to.have.length(2);
  });

  it('makes way for bars, and comes back with the squares', async () => {
    const { page, widget } = await pageWith(brought.replace('lang=', 'data-display="bars" lang='));
    expect([picturesIn(widget).length, barsIn(widget).length]).to.deep.equal([0, 2]);
    page.firstElementChild!.removeAttribute('data-display');
    await noticed(widget);
    expect([picturesIn(widget).length, barsIn(widget).length]).to.deep.equal([2, 0]);
    expect(page.querySelectorAll('svg')).to.have.length(2);
  });
});

describe('a meter that a page moves', () => {
  it('goes on outlining its rows in a shadow root', async () => {
    const { page, widget } = await pageWith(FORMS['in a tag']!);
    await fillInAge(widget, '30');
    const root = page.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.append(widget);
    await widget.updateComplete;
    expect(pickedIn(widget)!.groups).to.deep.equal(['Jonger']);
  });
});
