import { expect } from '@open-wc/testing';
import { afterStart, pageInFrame, type FramedPage } from '../support/page-in-frame.js';
import { shownText } from '../support/shown-text.js';
import { widgetsIn } from '../support/widget-in.js';

const WORDS = '<h2>Bel ons</h2><p>Poli <a href="tel:+31201234567">020 123 45 67</a></p>';

/** The classes that somebody else may have under one of our names. */
const FOREIGN: Readonly<Record<string, (view: FramedPage['view']) => CustomElementConstructor>> = {
  'one without a slot': (view) =>
    class extends view.HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).append('Ons product');
      }
    },
  'one with a version': (view) =>
    class extends view.HTMLElement {
      static version = '7.1.0';
      connectedCallback(): void {
        this.replaceChildren('Ons product');
      }
    },
  'one that throws': (view) =>
    class extends view.HTMLElement {
      constructor() {
        super();
        throw new Error('Not today.');
      }
    },
};

const textOf = (page: Document): string => shownText(page.body);

describe('a name of ours that belongs to another script', () => {
  for (const [what, make] of Object.entries(FOREIGN)) {
    it(`gets no words of the page: ${what}`, async () => {
      const written = `<div data-nazorg="contact-card" data-phone="112">${WORDS}</div><section><p><a href="${location.origin}/nazorg/contact-card">Lees meer</a></p></section>`;
      const { page, view, messages, runScript } = await pageInFrame(written);
      view.customElements.define('contact-card', make(view));
      const before = page.body.innerHTML;
      await runScript();
      page.body.insertAdjacentHTML('beforeend', `<div class="nazorg-contact-card">${WORDS}</div>`);
      await afterStart();
      expect(page.body.innerHTML).to.equal(`${before}<div class="nazorg-contact-card">${WORDS}</div>`);
      expect(textOf(page).match(/020 123 45 67/g)).to.have.length(2);
      expect(messages).to.deep.equal(['[nazorg] <contact-card> belongs to another script on this page: use a frame.']);
    });
  }

  it('leaves the widgets with other names to work, and each taken name is told', async () => {
    const { page, view, messages, runScript } = await pageInFrame(
      `<div class="nazorg-contact-card">${WORDS}</div><div class="nazorg-risk-meter">${WORDS}</div><div class="nazorg-faq-accordion"><details><summary>Een</summary>A</details></div>`,
    );
    for (const name of ['contact-card', 'risk-meter']) view.customElements.define(name, class extends view.HTMLElement {});
    await runScript();
    expect(widgetsIn(page.body).map(({ localName }) => localName)).to.deep.equal(['faq-accordion']);
    expect(Array.from(page.body.children, ({ shadowRoot }) => shadowRoot !== null)).to.deep.equal([false, false, true]);
    expect(messages).to.deep.equal(
      ['risk-meter', 'contact-card'].map((name) => `[nazorg] <${name}> belongs to another script on this page: use a frame.`),
    );
  });

  it('is left alone where its element stands on the page already', async () => {
    const written = `<contact-card class="nazorg-contact-card" data-nazorg="contact-card">${WORDS}<div class="nazorg-faq-accordion"><details><summary>Een</summary>A</details></div></contact-card>`;
    const { page, view, runScript } = await pageInFrame(written);
    view.customElements.define('contact-card', class extends view.HTMLElement {});
    const card = page.querySelector('contact-card')!;
    await runScript();
    expect(page.querySelector('contact-card') === card).to.equal(true);
    expect(card.outerHTML.startsWith(`<contact-card class="nazorg-contact-card" data-nazorg="contact-card">${WORDS}`)).to.equal(true);
    expect(card.shadowRoot === null).to.equal(true);
  });

  it('is told from ours, which get words', async () => {
    const { page, view, messages, runScript } = await pageInFrame('');
    await runScript();
    const Ours = view.customElements.get('contact-card')!;
    expect((Ours as unknown as Record<symbol, unknown>)[Symbol.for('nazorg.widget')]).to.equal(true);
    page.body.innerHTML = `<div class="nazorg-contact-card">${WORDS}</div>`;
    await afterStart();
    expect(widgetsIn(page.body).map(({ localName }) => localName)).to.deep.equal(['contact-card']);
    expect(messages).to.deep.equal([]);
  });
});
