import { expect, fixture } from '@open-wc/testing';
import type { AftercareTimelineElement } from '../../src/index.js';
import '../support/page-script.js';
import { noticed } from '../support/fixtures.js';
import { until } from '../support/held-fetch.js';
import { shownText } from '../support/shown-text.js';
import { widgetIn, widgetsIn } from '../support/widget-in.js';

const steps = (write: (title: string, text: string, day: number) => string): string =>
  write('Dag 0', 'Rust uit.', 0) + write('Na een week', 'Kom op controle.', 7);

/** Steps that no slot can show one by one. */
const FORMS: readonly (readonly [name: string, html: string])[] = [
  ['a numbered list', `<ol>${steps((title, text, day) => `<li><h3 data-from-day="${day}">${title}</h3><p>${text}</p></li>`)}</ol>`],
  [
    'a list with the days on its items',
    `<ul>${steps((title, text, day) => `<li data-from-day="${day}"><b>${title}</b> ${text}</li>`)}</ul>`,
  ],
  ['a definition list', `<dl>${steps((title, text, day) => `<dt data-from-day="${day}">${title}</dt><dd>${text}</dd>`)}</dl>`],
  [
    'details',
    steps((title, text, day) => `<details open><summary><span data-from-day="${day}">${title}</span></summary><p>${text}</p></details>`),
  ],
  ['columns', `<div class="row">${steps((title, text, day) => `<div data-from-day="${day}"><h3>${title}</h3><p>${text}</p></div>`)}</div>`],
  ['one wrapper', `<div>${steps((title, text, day) => `<h3 data-from-day="${day}">${title}</h3><p>${text}</p>`)}</div>`],
  ['bold paragraphs', steps((title, text, day) => `<p data-from-day="${day}"><b>${title}</b></p><p>${text}</p>`)],
  [
    'a paste from Google Docs',
    steps(
      (title, text, day) =>
        `<p dir="ltr" data-from-day="${day}"><span style="font-weight: 700">${title}</span></p><p><span>${text}</span></p>`,
    ),
  ],
  [
    'a paste of bold pieces',
    steps((title, text, day) => `<p data-from-day="${day}"><b>${title.slice(0, 3)}</b><b>${title.slice(3)}</b></p><p>${text}</p>`),
  ],
  ['lines with breaks', `<p>${steps((title, text, day) => `<b data-from-day="${day}">${title}</b><br>${text}<br>`)}</p>`],
  [
    'boxes without a meaning',
    `<div class="timeline">${steps((title, text, day) => `<div data-from-day="${day}"><div>${title}</div><div><p>${text}</p></div></div>`)}</div>`,
  ],
  ['a list of text', `<ol>${steps((title, text, day) => `<li data-from-day="${day}">${title}<p>${text}</p></li>`)}</ol>`],
  [
    'a table',
    `<table><tbody>${steps((title, text, day) => `<tr data-from-day="${day}"><th>${title}</th><td>${text}</td></tr>`)}</tbody></table>`,
  ],
];

const open = async (html: string): Promise<{ source: HTMLElement; widget: AftercareTimelineElement }> => {
  const page = await fixture<HTMLElement>(`<section lang="nl">${html}</section>`);
  await until(() => widgetsIn(page).length > 0);
  const widget = widgetIn<AftercareTimelineElement>(page);
  await widget.updateComplete;
  return { source: page.firstElementChild as HTMLElement, widget };
};

const datesIn = ({ shadowRoot }: Element): string[] =>
  [...shadowRoot!.querySelectorAll('.step')].map((step) => step.textContent.replace(/\s+/g, ' ').trim());

describe('steps in a list or in boxes', () => {
  for (const [name, html] of FORMS) {
    for (const page of [
      `<aftercare-timeline start="2026-12-05">${html}</aftercare-timeline>`,
      `<div class="nazorg-aftercare-timeline" data-start="2026-12-05">${html}</div>`,
    ]) {
      it(`stay as they are, with their dates in a list beside them: ${name} in ${page.slice(0, 6)}`, async () => {
        const { source, widget } = await open(page);
        expect(source.innerHTML).to.equal(html.replaceAll('<details open>', '<details open="">'));
        expect(datesIn(widget)).to.deep.equal(['Dag 0 Vanaf 5 december 2026', 'Na een week Vanaf 12 december 2026']);
        expect(shownText(source).match(/Rust uit\./g)).to.have.length(1);
        expect(widget.shadowRoot!.querySelectorAll('.axis svg').length).to.be.above(1);
      });
    }
  }

  it('have no list beside them before there is a date', async () => {
    const { widget } = await open(`<aftercare-timeline>${FORMS[0]![1]}</aftercare-timeline>`);
    expect(datesIn(widget)).to.deep.equal([]);
  });

  it('stand below the title and the introduction', async () => {
    const { source } = await open(
      `<aftercare-timeline start="2026-12-05"><h2>Na afloop</h2><p>Zo gaat het.</p>${FORMS[0]![1]}</aftercare-timeline>`,
    );
    expect(shownText(source)).to.match(/^Na afloop Zo gaat het\. .*Vanaf 12 december 2026 Dag 0 Rust uit\./);
  });

  it('are read anew when a step is added to the list', async () => {
    const { source, widget } = await open(`<aftercare-timeline start="2026-12-05">${FORMS[0]![1]}</aftercare-timeline>`);
    source.querySelector('ol')!.insertAdjacentHTML('beforeend', '<li><h3 data-from-day="14">Later</h3></li>');
    await noticed(widget);
    expect(datesIn(widget)).to.have.length(3);
  });
});
