import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/risk-meter/risk-meter.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { fillInAge, meterIn, pickedIn } from '../support/meter.js';

const ROWS =
  '<tr data-below="35"><th scope="row">Jonger</th><td>Van de 100 krijgen er 12 hoofdpijn.</td><td>Van de 100 krijgen er 88 geen hoofdpijn.</td></tr>' +
  '<tr data-from="35"><th scope="row">Ouder</th><td>Van de 100 krijgen er 17 tot 20 hoofdpijn.</td><td>Van de 100 krijgen er 80 tot 83 geen hoofdpijn.</td></tr>';

const TABLE = `<table data-by="age"><caption>Hoofdpijn</caption><thead><tr><th>Groep</th><th>Wel</th><th>Niet</th></tr></thead><tbody>${ROWS}</tbody></table>`;

/** What themes and resets say of tables and pictures. */
const SHEETS: Readonly<Record<string, string>> = {
  'cells with lines and room':
    '.content table :is(th, td) { padding: 20px; border: 3px solid red; text-align: center; vertical-align: middle }',
  'small letters in cells': '.content table, .content table td { font-size: 10px }',
  'a table that scrolls': '.content table { display: block; overflow-x: auto; width: max-content; margin: 3em auto }',
  'cells below each other, with their heads': '.content td { display: flex; padding: 2em } .content thead { display: none }',
  'a display that is important': '.content :is(table, thead, tbody, tr, th, td) { display: inline !important }',
  'no lines of words broken': '.content :is(th, td) { white-space: nowrap; width: 30% }',
  'pictures as wide as their column': '.content svg { width: 100%; max-width: 100%; height: 300px; fill: red; display: none }',
  'paths in a colour': '.content svg path { fill: red; stroke: none }',
};

/** Where words and pictures stand, and how they are drawn. */
const looksOf = async (sheet: string, attributes = ''): Promise<unknown> => {
  const page = await fixture(
    `<main class="content" style="width: 480px; font: 16px/1.5 sans-serif"><style>${sheet}</style><div class="nazorg-risk-meter" lang="nl" ${attributes}>${TABLE}</div></main>`,
  );
  upgradePlainHtml(page);
  await meterIn(page).updateComplete;
  const { top } = page.getBoundingClientRect();
  return Array.from(page.querySelectorAll('caption, th, td, svg, svg path'), (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { fill, fontSize } = getComputedStyle(element);
    return { what: element.localName, box: [x, y - top, width, height].map(Math.round), fill, fontSize };
  });
};

describe('<risk-meter> on a page with strange styles', () => {
  for (const [what, sheet] of Object.entries(SHEETS)) {
    it(`looks as it does elsewhere: ${what}`, async () => {
      for (const attributes of ['', 'data-display="bars"', 'data-display="sentences"'])
        expect(await looksOf(sheet, attributes)).to.deep.equal(await looksOf('', attributes));
    });
  }

  it('still outlines rows where a page takes outlines away from all', async () => {
    const page = await fixture(`<main><style>* { outline: none }</style><risk-meter lang="nl">${TABLE}</risk-meter></main>`);
    const widget = meterIn(page);
    await widget.updateComplete;
    await fillInAge(widget, '40');
    expect(pickedIn(widget)!.groups).to.deep.equal(['Ouder']);
  });

  const DIRECTIONS: Readonly<Record<string, { page: string; isFromRight: boolean }>> = {
    'a page from the right': { page: `<div dir="rtl"><risk-meter lang="ar">${TABLE}</risk-meter></div>`, isFromRight: true },
    'a page that names its language alone': { page: `<div lang="ar"><risk-meter>${TABLE}</risk-meter></div>`, isFromRight: true },
    'a language from the right on another page': { page: `<risk-meter lang="ar">${TABLE}</risk-meter>`, isFromRight: true },
    'that language in a box': { page: `<div class="nazorg-risk-meter" lang="ar">${TABLE}</div>`, isFromRight: true },
    'a table from the right': { page: `<risk-meter lang="nl"><div dir="rtl">${TABLE}</div></risk-meter>`, isFromRight: true },
    'a table from the left on a page from the right': {
      page: `<div dir="rtl"><risk-meter lang="ar"><div dir="ltr">${TABLE}</div></risk-meter></div>`,
      isFromRight: false,
    },
    'a language from the left on a page from the right': {
      page: `<div dir="rtl"><risk-meter lang="nl">${TABLE}</risk-meter></div>`,
      isFromRight: false,
    },
  };
  for (const [what, { page: html, isFromRight }] of Object.entries(DIRECTIONS)) {
    it(`draws from the side where reading begins: ${what}`, async () => {
      const page = await fixture(`<main style="width: 480px">${html}</main>`);
      upgradePlainHtml(page);
      await meterIn(page).updateComplete;
      const rows = [...page.querySelectorAll('tbody tr')];
      expect(rows).to.have.length(2);
      for (const row of rows) {
        const [picture, words] = ['svg', 'td'].map((part) => row.querySelector(part)!.getBoundingClientRect());
        expect(picture!.left > words!.left).to.equal(isFromRight);
        expect(new DOMMatrix(getComputedStyle(row.querySelector('svg')!).transform).a).to.equal(isFromRight ? -1 : 1);
      }
    });
  }
});
