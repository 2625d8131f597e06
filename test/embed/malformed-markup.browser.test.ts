import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { togglesOf } from '../support/accordion.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { messagesDuring } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';
import { titleOf, WIDGETS, type WidgetTag } from '../support/widgets.js';

const DETAILS = '<details><summary>Mag er iemand mee?</summary><p>Ja, dat mag.</p></details>';

const toldOf = (tag: string): string => `[nazorg] <${tag}> is torn or not closed: use plain HTML.`;

/** Reads HTML as a browser reads a page, lets the script see it, and returns what the console said and what a reader reads. */
const readPage = async (written: string): Promise<{ messages: string[]; page: Element; text: string }> => {
  const { body } = new DOMParser().parseFromString(`<!doctype html>${written}`, 'text/html');
  const page = await fixture<HTMLElement>('<section lang="nl"></section>');
  const messages = await messagesDuring(async () => {
    page.append(...document.importNode(body, true).childNodes);
    await Promise.resolve();
    upgradePlainHtml(page);
    for (const { tag } of WIDGETS) for (const widget of page.querySelectorAll<LitElement>(tag)) await widget.updateComplete;
  });
  return { messages: messages.filter((message) => !message.includes('telephone number')), page, text: shownText(page) };
};

describe('an element that a CMS tore out of its words', () => {
  const torn: readonly [WidgetTag, string, string][] = [
    ['faq-accordion', DETAILS, 'Mag er iemand mee?'],
    ['faq-accordion', '<dl><dt>Mag er iemand mee?</dt><dd>Ja.</dd></dl>', 'Mag er iemand mee?'],
    ['faq-accordion', '<h3>Mag er iemand mee?</h3><p>Ja, dat mag.</p>', 'Mag er iemand mee?'],
    ['risk-meter', '<table><tr><td>4 van de 100</td></tr></table>', '4 van de 100'],
    ['aftercare-timeline', '<h3>Dag 1</h3><p>Rust uit.</p>', 'Rust uit.'],
    ['contact-card', '<h3>De poli</h3><ul><li>Bel ons.</li></ul>', 'Bel ons.'],
  ];
  for (const [tag, words, own] of torn) {
    it(`says so once, and leaves the words to be read: <${tag}>, ${words.slice(0, 9)}`, async () => {
      const { messages, page, text } = await readPage(`<p>Vooraf.</p><p><${tag}>${words}</${tag}></p><p>Na.</p>`);
      expect(messages).to.deep.equal([toldOf(tag)]);
      expect(page.querySelector(tag)?.closest('p')).not.to.equal(null);
      expect(text).to.contain(own).and.to.contain('Na.').and.not.to.contain(titleOf(tag));
    });
  }

  it('says so as WordPress tears it, with line breaks', async () => {
    const { messages } = await readPage('<p><faq-accordion></p>\n<h3>Mag er iemand mee?</h3>\n<p>Ja.</p>\n<p></faq-accordion></p>');
    expect(messages).to.deep.equal([toldOf('faq-accordion')]);
  });

  for (const [what, written] of Object.entries({
    'a whole element in a paragraph': '<p><faq-accordion></faq-accordion></p><p>Meer.</p>',
    'a whole element in a paragraph, before a heading': '<p><faq-accordion></faq-accordion></p><h2>Meer</h2><p>Woorden.</p>',
    'an empty paragraph after it': '<p><faq-accordion></faq-accordion></p><p></p>',
    'questions of their own, further on': `<faq-accordion></faq-accordion><p>Meer.</p>${DETAILS}`,
  })) {
    it(`says nothing of ${what}`, async () => {
      expect((await readPage(written)).messages).to.deep.equal([]);
    });
  }
});

describe('a tag that closes itself', () => {
  const REST = `<main><h2>Onze poli</h2><p>Kom langs.</p><h2>Route</h2><p>Neem de lift.</p>${DETAILS}</main><footer>Einde</footer>`;
  for (const { tag } of WIDGETS) {
    it(`swallows the page, says so once, and every word stays where it is: <${tag}>`, async () => {
      const { messages, page, text } = await readPage(`<p>Vooraf.</p><${tag} />${REST}`);
      expect(messages).to.deep.equal([toldOf(tag)]);
      for (const word of ['Vooraf.', 'Onze poli', 'Kom langs.', 'Route', 'Neem de lift.', 'Einde']) expect(text).to.contain(word);
      expect(page.querySelector(tag)!.innerHTML).to.equal(REST);
    });
  }

  it('says nothing of a widget whose words have a footer, with more of the page below it', async () => {
    const { messages, page } = await readPage(`<div><faq-accordion>${DETAILS}<footer>Bron</footer></faq-accordion><p>Meer.</p></div>`);
    expect(messages).to.deep.equal([]);
    expect(togglesOf(page.querySelector('faq-accordion')!)).to.have.length(1);
  });
});
