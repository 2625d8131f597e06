import { expect } from '@open-wc/testing';
import type { RiskMeterElement } from '../../src/index.js';
import '../../src/elements/risk-meter/risk-meter.js';
import { messagesDuring, noticed, settled } from '../support/fixtures.js';
import { buttonsOf, fillInAge, miscarriagesField, pickedIn, picturesIn } from '../support/meter.js';
import { shownText } from '../support/shown-text.js';

const tableOf = (rows: string, attributes = ''): string =>
  `<table ${attributes}><thead><tr><th>Groep</th><th>Wel</th><th>Niet</th></tr></thead><tbody>${rows}</tbody></table>`;

const GOOD = '<tr><th>Groep een</th><td>12 van de 100</td><td>88 van de 100</td></tr>';
const RANGE = '<tr><th>Groep twee</th><td>17 tot 20 van de 100</td><td>80 tot 83 van de 100</td></tr>';

const meterWith = (written: string): Promise<RiskMeterElement> => settled(`<risk-meter lang="nl">${written}</risk-meter>`);

/** The meter, and what the editor was told while it was made. */
const meterAndMessages = async (written: string): Promise<{ widget: RiskMeterElement; messages: string[] }> => {
  let widget: RiskMeterElement | undefined;
  const messages = await messagesDuring(async () => (widget = await meterWith(written)));
  return { widget: widget!, messages };
};

describe('<risk-meter> with a table of the editor', () => {
  it('draws the table, with the words around it in their order', async () => {
    const { widget, messages } = await meterAndMessages(`<h2>Onze cijfers</h2><p>Vooraf</p>${tableOf(GOOD + RANGE)}<p>Achteraf</p>`);
    expect(messages).to.deep.equal([]);
    expect(picturesIn(widget).map(({ yes, between, no }) => [yes, between, no])).to.deep.equal([
      [12, 0, 88],
      [17, 3, 80],
    ]);
    const words = shownText(widget);
    const places = ['Onze cijfers', 'Vooraf', 'Groep een', '12 van de 100', '88 van de 100', 'Groep twee', 'Achteraf'];
    expect(places.map((place) => words.indexOf(place))).to.deep.equal(
      [...places.map((place) => words.indexOf(place))].sort((a, b) => a - b),
    );
    expect(places.filter((place) => !words.includes(place))).to.deep.equal([]);
  });

  it('shows the heads of its columns, and says what hatched marks are where there are some', async () => {
    for (const [rows, isHatched] of [
      [GOOD, false],
      [GOOD + RANGE, true],
    ] as const) {
      const widget = await meterWith(tableOf(rows));
      expect(shownText(widget)).to.contain('Wel').and.contain('Niet');
      expect(shownText(widget).includes('De bron noemt twee getallen')).to.equal(isHatched);
    }
  });

  it('offers to fold the figures away before the first of them, and shows them again', async () => {
    const widget = await meterWith(`<h2>Onze cijfers</h2><p>Vooraf</p>${tableOf(GOOD + RANGE)}`);
    const before = shownText(widget);
    expect(before.indexOf('Liever geen cijfers zien')).to.be.within(0, before.search(/\d/) - 1);
    buttonsOf(widget, 'skip')[0]!.click();
    await widget.updateComplete;
    expect(picturesIn(widget)).to.have.length(0);
    expect(shownText(widget)).to.match(/^Onze cijfers Vooraf Toon de cijfers$/);
    buttonsOf(widget, 'skip')[0]!.click();
    await widget.updateComplete;
    expect(shownText(widget)).to.equal(before);
  });

  it('draws a table that the CMS put in a box', async () => {
    expect(picturesIn(await meterWith(`<figure class="table"><div>${tableOf(GOOD)}</div></figure>`))).to.have.length(1);
  });

  it('asks nothing about a table that does not say whom its rows are about', async () => {
    const widget = await meterWith(tableOf(GOOD));
    expect(widget.shadowRoot!.querySelectorAll('input, select')).to.have.length(0);
  });

  it('asks an age when the rows say which ages they are about', async () => {
    const rows = '<tr data-below="30"><th>Jong</th><td>5</td><td>95</td></tr><tr data-from="30"><th>Ouder</th><td>6</td><td>94</td></tr>';
    const widget = await meterWith(tableOf(rows, 'data-by="age"'));
    await fillInAge(widget, '31');
    expect(pickedIn(widget)!.groups).to.deep.equal(['Ouder']);
    expect(miscarriagesField(widget) === undefined).to.equal(true);
  });

  it('shows no empty box for an age that its rows do not know', async () => {
    const widget = await meterWith(
      tableOf('<tr data-from="18" data-through="30"><th>Jong</th><td>5</td><td>95</td></tr>', 'data-by="age"'),
    );
    await fillInAge(widget, '44');
    expect(pickedIn(widget)).to.equal(undefined);
    expect(buttonsOf(widget, 'clear')).to.have.length(1);
  });

  const undrawable: [what: string, row: string, words: string[]][] = [
    [
      'whose sides do not add up to 100',
      '<tr><th>Groep scheef</th><td>12 van de 100</td><td>80 van de 100</td></tr>',
      ['Groep scheef', '80 van de 100'],
    ],
    ['without a number', '<tr><th>Groep stil</th><td>soms</td><td>meestal niet</td></tr>', ['Groep stil', 'soms', 'meestal niet']],
    ['with more than a hundred', '<tr><th>Groep veel</th><td>120</td><td>-20</td></tr>', ['Groep veel', '120']],
    [
      'with a decimal comma',
      '<tr><th>Groep precies</th><td>12,5 van de 100</td><td>87,5 van de 100</td></tr>',
      ['Groep precies', '12,5 van de 100'],
    ],
    ['with two columns', '<tr><th>Groep half</th><td>12 van de 100</td></tr>', ['Groep half', '12 van de 100']],
    ['over all columns', '<tr><td colspan="3">Voetnoot bij de tabel</td></tr>', ['Voetnoot bij de tabel']],
  ];
  for (const [what, row, words] of undrawable) {
    it(`draws no picture of a row ${what}, says so once, and keeps its words in sight`, async () => {
      const { widget, messages } = await meterAndMessages(tableOf(GOOD + row));
      expect(picturesIn(widget)).to.have.length(1);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('[nazorg]').and.contain(words[0]);
      for (const said of words) expect(shownText(widget)).to.contain(said);
      widget.requestUpdate();
      widget.append(document.createElement('p'));
      expect(await messagesDuring(() => noticed(widget))).to.deep.equal([]);
    });
  }

  it('leaves a table without figures as it is, and adds no figures', async () => {
    const { widget, messages } = await meterAndMessages(tableOf('<tr><th>Maandag</th><td>8 uur</td><td>17 uur</td></tr>'));
    expect(shownText(widget)).to.contain('Maandag').and.contain('17 uur');
    expect(picturesIn(widget)).to.have.length(0);
    expect(messages).to.have.length(1);
  });

  it('reads digits of another script', async () => {
    const [picture] = picturesIn(await meterWith(tableOf('<tr><th>مجموعة</th><td>١٧ إلى ٢٠ من ١٠٠</td><td>٨٠ إلى ٨٣ من ١٠٠</td></tr>')));
    expect([picture!.yes, picture!.between, picture!.no]).to.deep.equal([17, 3, 80]);
  });

  it('draws a row that is added later, and forgets one that goes', async () => {
    const widget = await meterWith(tableOf(GOOD));
    widget.insertAdjacentHTML('beforeend', tableOf(RANGE));
    await noticed(widget);
    expect(picturesIn(widget).map(({ yes }) => yes)).to.deep.equal([12, 17]);
    widget.querySelector('table')!.remove();
    await noticed(widget);
    expect(picturesIn(widget).map(({ yes }) => yes)).to.deep.equal([17]);
  });

  for (const [what, written] of [
    ['its built-in figures', ''],
    ['a table of the editor', tableOf(GOOD + RANGE)],
  ] as const) {
    it(`works as a copy with ${what}`, async () => {
      const widget = await meterWith(written);
      const copy = await settled<RiskMeterElement>(widget.outerHTML);
      expect(shownText(copy)).to.equal(shownText(widget));
      expect(copy.children).to.have.length(widget.children.length);
    });
  }
});
