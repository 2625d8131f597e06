import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/elements/risk-meter/risk-meter.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { beforeScript } from '../support/before-script.js';
import { engine } from '../support/engine.js';
import { widgetIn } from '../support/widget-in.js';

const row = (label: string, yes: number, more = ''): string =>
  `<tr><th scope="row">${label}</th><td>Van de 100 mensen krijgen er ongeveer ${yes} hoofdpijn${more}.</td>` +
  `<td>Van de 100 mensen krijgen er ongeveer ${100 - yes} geen hoofdpijn${more}.</td></tr>`;

const LONG = row('Vooraf niet gegeten, en ook niets gedronken', 12, ', op de dag van het onderzoek en op de dag daarna');

const SHORT = '<tr><th>Kort</th><td>4 van de 100</td><td>96 van de 100</td></tr>';

const TABLE = `<table><thead><tr><th>Groep</th><th>Wel hoofdpijn</th><th>Geen hoofdpijn</th></tr></thead><tbody>${row('Vooraf gegeten', 4)}${LONG}${SHORT}</tbody></table>`;

const placesOf = (elements: Iterable<Element>): number[] =>
  [...elements].flatMap((element) => {
    const { top, left } = element.getBoundingClientRect();
    return [Math.round(top), Math.round(left)];
  });

/** Only Chromium and Firefox let a test change the size of the window; the box is as wide as asked for in all. */
const WIDTHS = [320, 480, 1000];

describe('plain HTML that <risk-meter> takes over', () => {
  for (const width of WIDTHS) {
    it(`stays where it is, ${width} pixels wide`, async () => {
      if (engine === 'Chromium') await setViewport({ width: Math.max(800, width), height: 600 });
      const page = await fixture(`
        <main style="width: ${width}px; font: 16px/1.5 sans-serif">
          ${beforeScript}
          <p>Ervoor.</p>
          <div class="nazorg-risk-meter" data-nazorg="risk-meter" lang="nl">${TABLE}</div>
          <p class="after">Daarna.</p>
        </main>`);
      const before = placesOf(page.querySelectorAll('tbody th, tbody td, .after'));
      upgradePlainHtml(page);
      await widgetIn(page).updateComplete;
      const after = placesOf(page.querySelectorAll('.nazorg-risk-row > *, .after'));
      expect(after).to.deep.equal(before);
      expect(after).to.have.length(20);
    });
  }

  it('shows a picture that stands in the HTML where its own will be', async () => {
    const picture = '<br><svg class="nazorg-picture" viewBox="0 0 90 90" width="120" height="120"></svg>';
    const page = await fixture(`
      <main style="width: 480px; font: 16px/1.5 sans-serif">
        ${beforeScript}
        <div class="nazorg-risk-meter" lang="nl">${TABLE.replaceAll('</th><td>', `${picture}</th><td>`)}</div>
      </main>`);
    const boxes = (pictures: Iterable<Element>): number[][] =>
      Array.from(pictures, (one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      });
    const before = boxes(page.querySelectorAll('svg'));
    upgradePlainHtml(page);
    const widget = page.querySelector('risk-meter')!;
    await widget.updateComplete;
    expect(before).to.have.length(3);
    expect(boxes(widget.shadowRoot!.querySelectorAll('svg'))).to.deep.equal(before);
    expect(Array.from(widget.querySelectorAll('svg')).filter((one) => one.checkVisibility())).to.have.length(0);
  });
});
