import { expect, fixture } from '@open-wc/testing';
import '../support/page-script.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { togglesOf } from '../support/accordion.js';
import { messagesDuring } from '../support/fixtures.js';
import { MARKS } from '../support/recorder-marks.js';
import { shownText } from '../support/shown-text.js';
import { widgetIn, widgetsIn } from '../support/widget-in.js';
import { titleOf, WIDGETS } from '../support/widgets.js';

const DETAILS = '<details><summary>Een</summary><p>A</p></details>';

const ready = (page: Element): Promise<unknown> => Promise.all(widgetsIn(page).map(({ updateComplete }) => updateComplete));

/** A part of the page with plain HTML in it, after the script has seen it. */
const pageWith = async (written: string): Promise<Element> => {
  const page = await fixture(`<div>${written}</div>`);
  await ready(page);
  return page;
};

const namesIn = (page: Element): string[] => widgetsIn(page).map(({ localName }) => localName);

/** The settings of a widget: its attributes, without those that it has of itself. */
const settingsOf = (widget: Element): string[] =>
  Array.from(widget.attributes, ({ name, value }) => `${name}=${value}`).filter(
    (one) => !MARKS.includes(one.split('=')[0]!) && !/^(class|exportparts)=/.test(one),
  );

describe('plain HTML that is marked as a widget', () => {
  for (const { tag, given } of WIDGETS) {
    const data = given.replace(/(^| )(\w)/g, '$1data-$2');
    const forms = {
      'the attribute and the class': `<div class="nazorg-${tag}" data-nazorg="${tag}" ${data}></div>`,
      'the attribute alone': `<div data-nazorg="${tag}" ${data}></div>`,
      'the class alone': `<div class="cms nazorg-${tag}" ${data}></div>`,
      'the attribute in capitals and spaces': `<div data-nazorg=" ${tag.toUpperCase()} " ${data}></div>`,
      'another element': `<section data-nazorg="${tag}" ${data}></section>`,
      'curly quotes': `<div class=“nazorg-${tag}” data-nazorg=“${tag}” data-pack=“recurrent-miscarriage” ${data}></div>`,
      'stray paragraphs, spaces and line breaks': `<div data-nazorg="${tag}" ${data}><p>&nbsp;</p><br><p></p></div>`,
    };
    for (const [form, written] of Object.entries(forms)) {
      it(`holds <${tag}> in its shadow root by ${form}`, async () => {
        const messages = await messagesDuring(async () => {
          const page = await pageWith(written);
          expect(namesIn(page)).to.deep.equal([tag]);
          expect(widgetIn(page).getRootNode() === page.firstElementChild!.shadowRoot).to.equal(true);
          expect(shownText(page)).to.contain(titleOf(tag));
        });
        expect(messages).to.deep.equal([]);
      });
    }
  }

  it('gives its data attributes to the widget, and keeps all of its own', async () => {
    const page = await pageWith(
      '<div id="mine" class="cms nazorg-risk-meter" lang="nl" dir="ltr" title="Cijfers" style="color: red" data-nazorg="risk-meter" data-age="37" data-heading-level="4" data-pack="miscarriage"></div>',
    );
    const box = page.firstElementChild!;
    expect(settingsOf(widgetIn(page))).to.have.members(['age=37', 'heading-level=4', 'pack=miscarriage']);
    expect(Array.from(box.attributes, ({ name, value }) => `${name}=${value}`)).to.deep.equal([
      'id=mine',
      'class=cms nazorg-risk-meter',
      'lang=nl',
      'dir=ltr',
      'title=Cijfers',
      'style=color: red',
      'data-nazorg=risk-meter',
      'data-age=37',
      'data-heading-level=4',
      'data-pack=miscarriage',
    ]);
    expect(box.querySelectorAll('h4')).to.have.length.above(0);
  });

  it('has its settings changed by its data attributes later', async () => {
    const page = await pageWith('<div class="nazorg-faq-accordion" lang="nl" data-heading-level="4" data-single></div>');
    const box = page.firstElementChild as HTMLElement;
    const widget = widgetIn(page);
    box.dataset['headingLevel'] = '3';
    delete box.dataset['single'];
    await Promise.resolve();
    await widget.updateComplete;
    expect(settingsOf(widget)).to.deep.equal(['heading-level=3']);
    expect(box.querySelector('h3')).to.not.equal(null);
    box.lang = 'en';
    await Promise.resolve();
    await widget.updateComplete;
    expect(shownText(box)).to.contain('Open all');
  });

  it('is seen when it is added later, alone or inside something else', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    page.insertAdjacentHTML('beforeend', `<div data-nazorg="faq-accordion">${DETAILS}</div>`);
    page.insertAdjacentHTML('beforeend', `<section><p>Tekst</p><div class="nazorg-faq-accordion">${DETAILS}</div></section>`);
    await Promise.resolve();
    expect(namesIn(page)).to.deep.equal(['faq-accordion', 'faq-accordion']);
  });

  it('holds one widget, however often the script looks', async () => {
    const page = await pageWith(`<div class="nazorg-faq-accordion" data-nazorg="faq-accordion" id="mine">${DETAILS}</div>`);
    const widget = widgetIn(page);
    upgradePlainHtml(document);
    upgradePlainHtml(page);
    expect(widgetsIn(page)).to.deep.equal([widget]);
    expect(page.firstElementChild!.shadowRoot!.children).to.have.length(1);
  });

  it('is left alone where somebody is writing it, and the editor hears so once', async () => {
    const messages = await messagesDuring(async () => {
      const page = await pageWith(`<div contenteditable="true"><div class="nazorg-faq-accordion">${DETAILS}</div></div>`);
      upgradePlainHtml(page);
      expect(namesIn(page)).to.deep.equal([]);
      page.querySelector('[contenteditable]')!.removeAttribute('contenteditable');
      upgradePlainHtml(page);
      expect(namesIn(page)).to.deep.equal(['faq-accordion']);
    });
    expect(messages).to.deep.equal(['[nazorg] <div> stays as it is while it can be edited.']);
  });

  it('is left alone where it stands in a widget of its own kind', async () => {
    const page = await pageWith(`<faq-accordion class="nazorg-faq-accordion" data-nazorg="faq-accordion">${DETAILS}</faq-accordion>`);
    expect(namesIn(page)).to.deep.equal(['faq-accordion']);
  });

  it('may stand inside other plain HTML that is marked, and in an answer', async () => {
    const card = '<div class="nazorg-contact-card"><p>Bel ons</p><div class="nazorg-faq-accordion"><details open><summary>Een</summary>A';
    const page = await pageWith(`${card}<div class="nazorg-risk-meter"><p>Cijfers</p></div></details></div></div>`);
    expect(namesIn(page)).to.deep.equal(['contact-card', 'faq-accordion', 'risk-meter']);
    expect(togglesOf(page.querySelector('.nazorg-faq-accordion')!)).to.have.length(1);
    expect(shownText(page)).to.match(/Bel ons.*Een.*A.*Cijfers/);
  });

  for (const name of ['nonsense', '', 'constructor', 'faq-accordion, risk-meter', '<script>']) {
    it(`stays what it is when nobody knows its name, and the editor hears it once: "${name}"`, async () => {
      const messages = await messagesDuring(async () => {
        const page = await fixture<HTMLElement>('<div></div>');
        const plain = document.createElement('div');
        plain.dataset['nazorg'] = name;
        plain.innerHTML = DETAILS;
        page.append(plain);
        await Promise.resolve();
        upgradePlainHtml(page);
        expect(plain.shadowRoot === null).to.equal(true);
        expect(plain.innerHTML).to.equal(DETAILS);
      });
      expect(messages).to.deep.equal(
        name === ''
          ? []
          : [`[nazorg] <div> data-nazorg="${name}" isn't one of faq-accordion, risk-meter, aftercare-timeline, contact-card.`],
      );
    });
  }

  it('leaves elements alone whose class only begins like that of a widget', async () => {
    const page = await pageWith('<div class="nazorg-faq-accordion-wrapper"></div><div class="nazorg-item"></div>');
    expect(Array.from(page.children, ({ shadowRoot }) => shadowRoot)).to.deep.equal([null, null]);
  });
});
