import { expect } from '@open-wc/testing';
import '../../src/elements/aftercare-timeline/aftercare-timeline.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import '../../src/elements/risk-meter/risk-meter.js';
import { settled } from '../support/fixtures.js';
import { fieldsIn } from '../support/roots.js';
import { takingAlong } from '../support/save-and-print.js';

const MAGENTA = 'rgb(255, 0, 255)';

const COURSE = `<aftercare-timeline lang="nl" date-input start="2026-11-20">
  <h3 data-from-day="1" data-situation="at-home">Thuis</h3><p class="nazorg-for">Thuis</p><p>Bel ons.</p>
  <h3 data-from-day="2" data-situation="in-hospital">Hier</h3><p class="nazorg-for">Hier</p><p>Wij komen langs.</p>
</aftercare-timeline>`;

const WIDGETS: [what: string, make: () => Promise<HTMLElement>, fields: number][] = [
  ['<risk-meter>', () => settled('<risk-meter lang="nl"></risk-meter>'), 2],
  ['<faq-accordion>', () => settled('<faq-accordion lang="nl" pack="miscarriage" searchable></faq-accordion>'), 1],
  ['<aftercare-timeline>', () => takingAlong(COURSE), 5],
];

describe('a brand', () => {
  for (const [what, make, expected] of WIDGETS) {
    it(`reaches each field of ${what} that is written in or chosen from`, async () => {
      const style = document.createElement('style');
      style.textContent = `::part(field) { border-color: ${MAGENTA} }`;
      document.head.append(style);
      const fields = fieldsIn(await make()).filter(({ type }) => type !== 'checkbox');
      expect(fields).to.have.length(expected);
      for (const field of fields) expect(getComputedStyle(field).borderTopColor).to.equal(MAGENTA);
      style.remove();
    });
  }
});
