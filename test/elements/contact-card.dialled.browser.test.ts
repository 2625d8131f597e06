import { expect } from '@open-wc/testing';
import type { ContactCardElement } from '../../src/index.js';
import '../../src/elements/contact-card/contact-card.js';
import { holdClock } from '../support/clock.js';
import { settled } from '../support/fixtures.js';

/** A line that is open at this moment in /answers/hours-profile.json, as pages write its number. */
const WRITTEN = [
  '+31201234567',
  '+31 (0)20 123 45 67',
  '+31-20-123-4567',
  '0201234567',
  '020-123 45 67',
  '0031201234567',
  '//+31201234567',
  ' +31201234567',
  '+31201234567,,12',
  '+31201234567;ext=12',
];

describe('whether a line is open', () => {
  for (const number of WRITTEN) {
    it(`is said before a link that dials it as ${JSON.stringify(number)}`, async () => {
      const clock = holdClock('2026-11-23T09:00:00+01:00');
      const card = await settled<ContactCardElement>(
        `<contact-card lang="nl" profile="/answers/hours-profile.json"><p>Poli: <a href="tel:${number}">020 123 45 67</a></p></contact-card>`,
      ).finally(() => clock.letGo());
      expect(card.querySelector('.nazorg-now')?.shadowRoot?.textContent.trim()).to.match(/^Nu bereikbaar tot/);
      expect(card.querySelector('.nazorg-now + a')).to.not.equal(null);
    });
  }

  it('is not said before a link that dials another number', async () => {
    const card = await settled<ContactCardElement>(
      '<contact-card lang="nl" profile="/answers/hours-profile.json"><a href="tel:0201234500">020 123 45 00</a></contact-card>',
    );
    expect(card.querySelector('.nazorg-now')).to.equal(null);
  });
});
