import { expect } from '@open-wc/testing';
import type { ContactCardElement } from '../../src/index.js';
import '../../src/elements/contact-card/contact-card.js';
import { settled } from '../support/fixtures.js';

describe('the emergency number on <contact-card>', () => {
  it('is one link with all words of its call, beside when to call it', async () => {
    const card = await settled<ContactCardElement>('<contact-card lang="nl"></contact-card>');
    const danger = card.querySelector('.nazorg-danger')!;
    expect(danger.textContent.trim()).to.equal('Is er levensgevaar?Bel 112');
    expect(Array.from(danger.querySelectorAll('a'), ({ textContent }) => textContent)).to.deep.equal(['Bel 112']);
  });

  it('stands in the sentence about nobody answering as a word does, without room behind it', async () => {
    const card = await settled<ContactCardElement>('<contact-card lang="nl"></contact-card>');
    const link = card.querySelector('.nazorg-unanswered a')!;
    const stop = document.createRange();
    stop.selectNode(link.nextSibling!);
    expect(stop.toString()[0]).to.equal('.');
    const { left } = stop.getBoundingClientRect();
    expect(left - link.firstElementChild!.getBoundingClientRect().right).to.be.below(2);
  });
});
