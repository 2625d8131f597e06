import { expect, html } from '@open-wc/testing';
import type { ContactCardElement } from '../../src/index.js';
import '../../src/elements/contact-card/contact-card.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';

/** The card, and what the editor was told while it was made. */
const cardAndMessages = async (template: Parameters<typeof settled>[0]): Promise<{ card: ContactCardElement; messages: string[] }> => {
  let card: ContactCardElement | undefined;
  const messages = await messagesDuring(async () => (card = await settled<ContactCardElement>(template)));
  return { card: card!, messages };
};

describe('<contact-card> with what an editor gets wrong', () => {
  it('dials and shows a number in the order it was typed, whatever marks turn it round, and tells the editor once', async () => {
    const { card, messages } = await cardAndMessages(html`
      <contact-card lang="nl" phone=${'\u202e+31201234567'} phone-label="Overdag"></contact-card>
    `);
    const link = card.querySelector('a')!;
    expect([link.getAttribute('href'), link.textContent]).to.deep.equal(['tel:+31201234567', 'Overdag +31201234567']);
    expect(messages).to.have.length(1);
    expect(messages[0])
      .to.contain('tel:+31201234567')
      .and.not.match(/\p{Bidi_Control}/u);
  });

  it('holds names of 5,000 letters on a telephone without moving sideways, and says nothing of them', async () => {
    const name = 'a'.repeat(5000);
    const { card, messages } = await cardAndMessages(html`
      <contact-card
        lang="nl"
        style="inline-size: 320px"
        organisation=${name}
        department=${name}
        phone="112"
        phone-label=${name}
        phone-hours=${name}
      ></contact-card>
    `);
    expect(shownText(card).split(name)).to.have.length(5);
    expect(Math.max(...Array.from(card.querySelectorAll('*'), (one) => one.getBoundingClientRect().right))).to.be.at.most(
      card.getBoundingClientRect().right,
    );
    expect(messages).to.deep.equal([]);
  });
});
