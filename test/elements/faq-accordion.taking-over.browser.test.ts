import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { beforeScript } from '../support/before-script.js';
import { engine } from '../support/engine.js';
import { widgetIn } from '../support/widget-in.js';

const SECTIONS = `
  <h3>Voor het bezoek</h3>
  <details><summary>Wat neem ik mee?</summary><p>Je medicijnen, en je vragen op papier.</p></details>
  <details>
    <summary>Mag er iemand mee die naar het gesprek luistert, en die later nog weet wat er is gezegd over de onderzoeken?</summary>
    <p>Ja, dat mag.</p>
  </details>
  <h3>Na het bezoek</h3>
  <details><summary>Wie belt mij?</summary><p>De verpleegkundige.</p></details>`;

const INTRODUCTION = `
  <h3>Het bezoek</h3>
  <p>Je gynaecoloog belt je een week later met de uitslag.</p>
  <details><summary>Wat neem ik mee?</summary><p>Je medicijnen.</p></details>
  <details><summary>Wie belt mij?</summary><p>De verpleegkundige.</p></details>`;

const WRITTEN = {
  'questions in sections': SECTIONS,
  'sections below one heading': `<h2>Vragen</h2><p>Neem de tijd.</p>${SECTIONS}`,
  'an introduction and questions': INTRODUCTION,
};

/** Where the words of each element begin. */
const topsOf = (elements: Iterable<Element>): number[] =>
  [...elements].map((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return words.getBoundingClientRect().top;
  });

/** Only Chromium and Firefox let a test change the size of the window; the box is as wide as asked for in all. */
const WIDTHS = [320, 480, 1000];

describe('plain HTML that <faq-accordion> takes over', () => {
  for (const [what, written] of Object.entries(WRITTEN)) {
    for (const width of WIDTHS) {
      for (const [size, setting] of [
        [16, ''],
        [20, ''],
        [20, 'data-searchable'],
      ] as const) {
        it(`stays where it is: ${what}, ${width} pixels wide, in letters of ${size} pixels ${setting}`, async () => {
          if (engine === 'Chromium') await setViewport({ width: Math.max(800, width), height: 600 });
          const page = await fixture(`
            <main style="width: ${width}px; font: ${size}px/1.5 sans-serif">
              ${beforeScript}
              <div class="nazorg-faq-accordion" data-nazorg="faq-accordion" lang="nl" ${setting}>${written}</div>
              <p class="after">Daarna.</p>
            </main>`);
          const words = page.querySelectorAll('h2, h3, summary, .after');
          const before = topsOf(words);
          upgradePlainHtml(page);
          await widgetIn(page).updateComplete;
          const after = topsOf(words);
          // Engines round the heights of fields to parts of a pixel.
          expect(after.filter((top, index) => Math.abs(top - before[index]!) >= 1)).to.deep.equal([]);
        });
      }
    }
  }
});
