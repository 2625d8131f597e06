import { expect } from '@open-wc/testing';
import type { ContactCardElement } from '../../src/index.js';
import '../../src/elements/contact-card/contact-card.js';
import { settled } from '../support/fixtures.js';

describe('the emergency number on <contact-card>', () => {
  it('stands in its sentence as a word does, without room behind it', async () => {
    const card = await settled<ContactCardElement>('<contact-card lang="nl"></contact-card>');
    const links = card.querySelectorAll('a[href="tel:112"]');
    expect(links).to.have.length(2);
    for (const link of links) {
      const stop = document.createRange();
      stop.selectNode(link.nextSibling!);
      expect(stop.toString()[0]).to.equal('.');
      const { left } = stop.getBoundingClientRect();
      expect(left - link.firstElementChild!.getBoundingClientRect().right).to.be.below(2);
    }
  });
});
