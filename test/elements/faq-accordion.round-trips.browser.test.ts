import { expect, fixture } from '@open-wc/testing';
import type { NazorgElement } from '../../src/base/nazorg-element.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { copyButtonsOf, openQuestionsOf, questionsOf, togglesOf, toldToggles } from '../support/accordion.js';
import { shownFrames } from '../support/frames.js';
import { widgetIn } from '../support/widget-in.js';

const DETAILS =
  '<details><summary>Waar parkeer ik?</summary><p>Bij de ingang.</p></details><details><summary>Mag er iemand mee?</summary><p>Ja.</p></details>';
const HEADINGS = '<h3>Waar parkeer ik?</h3><p>Bij de ingang.</p><h3>Mag er iemand mee?</h3><p>Ja.</p>';

const FORMS: Record<string, string> = {
  'a tag': `<faq-accordion searchable single>${DETAILS}</faq-accordion>`,
  'a box': `<div class="nazorg-faq-accordion" data-searchable data-single>${DETAILS}</div>`,
  'a tag of headings': `<faq-accordion searchable single>${HEADINGS}</faq-accordion>`,
  'a box of headings': `<div class="nazorg-faq-accordion" data-searchable data-single>${HEADINGS}</div>`,
};

/** What becomes of a part of a page that was left with a search in the field, an answer open and the button for a link in it. */
const TRIPS: Record<string, (page: Element) => void> = {
  'written out and in': (page) => {
    const { innerHTML } = page;
    page.innerHTML = innerHTML;
  },
  'cloned, and the first one gone': (page) => {
    const copy = page.firstElementChild!.cloneNode(true);
    page.replaceChildren(copy);
  },
  'taken out and put back': (page) => {
    const source = page.firstElementChild!;
    source.remove();
    page.append(source);
  },
  'taken out with what it stands in, and put back': (page) => {
    const parent = page.parentElement!;
    page.remove();
    parent.append(page);
  },
};

describe('<faq-accordion>, with a search on and an answer open,', () => {
  before(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() }, configurable: true }));
  after(() => Reflect.deleteProperty(navigator, 'clipboard'));

  for (const [form, html] of Object.entries(FORMS)) {
    for (const [trip, go] of Object.entries(TRIPS)) {
      it(`comes back whole when it is ${trip}: ${form}`, async () => {
        const page = await fixture(`<main lang="nl">${html}</main>`);
        const widgetNow = async (): Promise<NazorgElement> => {
          upgradePlainHtml(page);
          const widget = widgetIn(page);
          await widget.updateComplete;
          return widget;
        };
        const fieldOf = ({ shadowRoot }: NazorgElement): HTMLInputElement => shadowRoot!.querySelector('input')!;
        const widget = await widgetNow();
        const sheets = document.adoptedStyleSheets.length;
        togglesOf(page)[0]!.click();
        await toldToggles();
        expect(copyButtonsOf(page)).to.have.length(1);
        fieldOf(widget).value = 'ingang';
        fieldOf(widget).dispatchEvent(new InputEvent('input', { bubbles: true }));
        expect(togglesOf(page)[1]!.checkVisibility()).to.equal(false);
        go(page);
        await shownFrames();
        const again = await widgetNow();
        await shownFrames();
        expect(page.querySelectorAll('faq-accordion, .nazorg-faq-accordion')).to.have.length(1);
        expect(fieldOf(again).value).to.equal('');
        expect(togglesOf(page).map((toggle) => toggle.checkVisibility())).to.deep.equal([true, true]);
        expect(questionsOf(page)).to.deep.equal(['Waar parkeer ik?', 'Mag er iemand mee?']);
        expect(openQuestionsOf(page)).to.deep.equal(['Waar parkeer ik?']);
        expect(copyButtonsOf(page).length).to.be.at.most(again === widget ? 1 : 0);
        expect([...(CSS.highlights?.get('nazorg-search') ?? [])]).to.have.length(0);
        expect(document.adoptedStyleSheets).to.have.length(sheets);
        expect(page.querySelectorAll('[name], [data-nazorg-unfound], [hidden]')).to.have.length(0);
        togglesOf(page)[1]!.click();
        await toldToggles();
        expect(openQuestionsOf(page)).to.deep.equal(['Mag er iemand mee?']);
        expect(copyButtonsOf(page)).to.have.length(1);
      });
    }
  }
});
