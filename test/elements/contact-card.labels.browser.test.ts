import { expect } from '@open-wc/testing';
import type { ContactCardElement } from '../../src/index.js';
import '../../src/elements/contact-card/contact-card.js';
import { downloadAfter } from '../support/download.js';
import { settled } from '../support/fixtures.js';

const saved = async (html: string, attributes = ''): Promise<string[]> => {
  const card = await settled<ContactCardElement>(`<contact-card lang="nl" ${attributes}>${html}</contact-card>`);
  const { text } = await downloadAfter(() => card.shadowRoot!.querySelector<HTMLElement>('[part=save]')!.click());
  return text.replaceAll('\r\n ', '').split('\r\n');
};

/** The labels of two numbers, as a telephone shows them. */
const labelsOf = (lines: readonly string[]): string[] =>
  ['item1', 'item2'].map((item) => lines.find((line) => line.startsWith(`${item}.X-ABLabel:`))?.split(':')[1] ?? '');

const POLI = '<a href="tel:+31201234567">020 123 45 67</a>';
const URGENT = '<a href="tel:+31201234568">020 123 45 68</a>';

/** Where people write what a number is for. */
const PLACES: [where: string, html: string, labels?: [string, string]][] = [
  ['before each, with a colon', `<p>Polikliniek: ${POLI}</p><p>Spoed: ${URGENT}</p>`],
  ['in the heads of rows', `<table><tr><th>Polikliniek</th><td>${POLI}</td></tr><tr><th>Spoed</th><td>${URGENT}</td></tr></table>`],
  ['in the first cells of rows', `<table><tr><td>Polikliniek</td><td>${POLI}</td></tr><tr><td>Spoed</td><td>${URGENT}</td></tr></table>`],
  ['in the heads of columns', `<table><tr><th>Polikliniek</th><th>Spoed</th></tr><tr><td>${POLI}</td><td>${URGENT}</td></tr></table>`],
  ['in headings above', `<h3>Polikliniek</h3><p>${POLI}</p><h3>Spoed</h3><p>${URGENT}</p>`],
  [
    'in headings in boxes',
    `<div><div><h4>Polikliniek</h4></div><div>${POLI}</div></div><div><div><h4>Spoed</h4></div><div>${URGENT}</div></div>`,
  ],
  ['in bold paragraphs above', `<p><strong>Polikliniek</strong></p><p>${POLI}</p><p><strong>Spoed</strong></p><p>${URGENT}</p>`],
  ['behind each, in brackets', `<p>${POLI} (polikliniek)</p><p>${URGENT} (spoed)</p>`, ['polikliniek', 'spoed']],
  ['behind each, with a dash', `<ul><li>${POLI} – polikliniek</li><li>${URGENT} – spoed</li></ul>`, ['polikliniek', 'spoed']],
  ['in one sentence', `<p>Overdag ${POLI}, ’s avonds ${URGENT}.</p>`, ['Overdag', '’s avonds']],
  ['on lines of one paragraph', `<p>Polikliniek: ${POLI}<br>Spoed: ${URGENT}</p>`],
  ['on the lines above', `<p>Polikliniek<br>${POLI}<br>Spoed<br>${URGENT}</p>`],
  ['in terms', `<dl><dt>Polikliniek</dt><dd>${POLI}</dd><dt>Spoed</dt><dd>${URGENT}</dd></dl>`],
  [
    'in the links',
    '<p><a href="tel:+31201234567">Polikliniek: 020 123 45 67</a></p><p><a href="tel:+31201234568">Spoed (020) 123 45 68</a></p>',
  ],
  [
    'in the names of links',
    '<p><a href="tel:+31201234567" aria-label="Polikliniek">020 123 45 67</a></p><p><a href="tel:+31201234568" title="Spoed">020 123 45 68</a></p>',
  ],
  ['behind an e-mail address', `<p><a href="mailto:a@b.example">mail</a> Polikliniek ${POLI}</p><p>Spoed ${URGENT}</p>`],
  [
    'in headings, with hours between',
    `<div><h4>Polikliniek</h4><p>Maandag tot vrijdag</p><p>${POLI}</p></div><div><h4>Spoed</h4><p>Dag en nacht</p><p>${URGENT}</p></div>`,
  ],
  [
    'in headings of sections, with hours between',
    `<section><h3>Polikliniek</h3><p>Tot 16.30 uur.</p>${POLI}</section><section><h3>Spoed</h3><p>Altijd.</p>${URGENT}</section>`,
  ],
  [
    'above each, with the same word before all',
    `<div><h4>Polikliniek</h4><p>Telefoon: ${POLI}</p></div><div><h4>Spoed</h4><p>Telefoon: ${URGENT}</p></div>`,
  ],
  [
    'above each, with the same word for screen readers before all',
    `<h4>Polikliniek</h4><p><span>Telefoonnummer</span> ${POLI}</p><h4>Spoed</h4><p><span>Telefoonnummer</span> ${URGENT}</p>`,
  ],
  [
    'in the summaries of details',
    `<details><summary>Polikliniek</summary><p>${POLI}</p></details><details><summary>Spoed</summary><p>${URGENT}</p></details>`,
  ],
  ['beside each, in columns', `<div><div>Polikliniek</div><div>${POLI}</div></div><div><div>Spoed</div><div>${URGENT}</div></div>`],
  ['before both, for all that anybody knows', `<p>Telefoon: ${POLI}</p><p>Telefoon: ${URGENT}</p>`, ['Telefoon', 'Telefoon']],
  ['nowhere', `<p>${POLI}</p><p>${URGENT}</p>`, ['', '']],
];

describe('what a number of a card is for, in the file that keeps it', () => {
  for (const [where, html, labels = ['Polikliniek', 'Spoed']] of PLACES) {
    it(`is found ${where}`, async () => expect(labelsOf(await saved(html))).to.deep.equal(labels));
  }

  it('stands in a note too, for address books without labels', async () => {
    expect(await saved(PLACES[0]![1])).to.include('NOTE:Polikliniek: +31201234567\\; Spoed: +31201234568');
  });

  it('takes no state that was true once into a label', async () => {
    const lines = await saved(
      '<p>Overdag: <a href="tel:+31201234567">020</a></p><p>Lotgenoten: <a href="tel:+31201234568">020</a></p>',
      'profile="/answers/hours-profile.json"',
    );
    expect(labelsOf(lines)).to.deep.equal(['Overdag', 'Lotgenoten']);
  });
});

describe('the name, site and numbers in that file', () => {
  it('are those of the profile where the words have none', async () => {
    const lines = await saved(`<p>Bel ${POLI}</p>`, 'profile="/answers/hours-profile.json"');
    expect(lines).to.include('FN:Ziekenhuis De Linde').and.include('ORG:Ziekenhuis De Linde');
  });

  it('are written as the profile writes them, however the link does', async () => {
    const written = ['+31 (0)20 123 45 67', '+31-20-123-4567', '0201234567', '0031201234567', '//+31201234567', ' +31201234567'];
    const lines = await saved(
      written.map((number) => `<p><a href="tel:${number}">020</a></p>`).join(''),
      'profile="/answers/hours-profile.json"',
    );
    expect(lines.filter((line) => line.includes('TEL'))).to.deep.equal(
      written.map((_, index) => `item${index + 1}.TEL;TYPE=WORK,VOICE:+31201234567`),
    );
  });

  const SITES: [html: string, site: string | undefined][] = [
    ['<a href="https://wa.me/31612345678">app</a> <a href="https://delinde.example/poli">poli</a>', 'https://delinde.example/poli'],
    ['<a href="https://www.google.com/maps/place/x">route</a>', undefined],
    [
      '<a href="https://pers.example/over">x</a> <a href="mailto:a@delinde.example">m</a> <a href="https://www.delinde.example/">x</a>',
      'https://www.delinde.example/',
    ],
    ['<a href="https://www.facebook.com/delinde">x</a> <a href="https://maps.app.goo.gl/x">x</a>', undefined],
  ];

  for (const [html, site] of SITES) {
    it(`hold ${site ?? 'no site'} for ${html}`, async () => {
      const found = (await saved(`<p>${POLI}</p><p>${html}</p>`)).filter((line) => line.startsWith('URL:'));
      expect(found).to.deep.equal(site === undefined ? [] : [`URL:${site}`]);
    });
  }
});
