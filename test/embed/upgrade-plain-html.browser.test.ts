import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { hideFromRecorders } from '../../src/base/hide-from-recorders.js';
import '../support/page-script.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { messagesDuring } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';
import { titleOf, WIDGETS } from '../support/widgets.js';

const DETAILS = '<details><summary>Een</summary><p>A</p></details>';

/** A part of the page with plain HTML in it, after the script has seen it. */
const pageWith = async (written: string): Promise<Element> => {
  const page = await fixture(`<div>${written}</div>`);
  await Promise.all(Array.from(page.querySelectorAll<LitElement>('*'), (element) => element.updateComplete));
  return page;
};

/** The attributes of a widget, without what asks tools that record sessions to leave it out. */
const attributesOf = (widget: Element): Map<string, string> => {
  const marked = document.createElement('i');
  hideFromRecorders(marked);
  const attributes = Array.from(widget.attributes, ({ name, value }) => [name, value] as const);
  const own = new Map(attributes.filter(([name]) => name === 'class' || !marked.hasAttribute(name)));
  const classes = Array.from(widget.classList).filter((name) => !marked.classList.contains(name));
  return classes.length > 0 ? own.set('class', classes.join(' ')) : own;
};

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
      it(`becomes <${tag}> by ${form}`, async () => {
        const messages = await messagesDuring(async () => {
          const page = await pageWith(written);
          expect(Array.from(page.children, ({ localName }) => localName)).to.deep.equal([tag]);
          expect(shownText(page)).to.contain(titleOf(tag));
        });
        expect(messages).to.deep.equal([]);
      });
    }
  }

  it('gives its data attributes as attributes, and keeps what every element may have', async () => {
    const page = await pageWith(
      '<div id="mine" class="cms nazorg-risk-meter" lang="nl" dir="ltr" title="Cijfers" data-nazorg="risk-meter" data-age="37" data-heading-level="4" data-pack="miscarriage"></div>',
    );
    expect([...attributesOf(page.firstElementChild!)].map((attribute) => attribute.join('='))).to.have.members([
      'id=mine',
      'class=cms nazorg-risk-meter',
      'lang=nl',
      'dir=ltr',
      'title=Cijfers',
      'age=37',
      'heading-level=4',
      'pack=miscarriage',
    ]);
    expect(page.querySelectorAll('h4')).to.have.length.above(0);
  });

  it('takes over no style and no script of the element it replaces', async () => {
    const page = await pageWith('<div class="nazorg-faq-accordion" style="color: red" onclick="alert(1)"></div>');
    expect([...attributesOf(page.firstElementChild!).keys()]).to.deep.equal(['class']);
  });

  it('brings its children along as they are', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const plain = document.createElement('div');
    plain.innerHTML = DETAILS;
    const paragraph = plain.querySelector('p')!;
    let clicks = 0;
    paragraph.addEventListener('click', () => (clicks += 1));
    plain.className = 'nazorg-faq-accordion';
    page.append(plain);
    await Promise.resolve();
    await page.querySelector('faq-accordion')!.updateComplete;
    page.querySelector('p')!.click();
    expect(clicks).to.equal(1);
    expect(page.querySelectorAll('.nazorg-toggle')).to.have.length(1);
  });

  it('is seen when it is added later, alone or inside something else', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    page.insertAdjacentHTML('beforeend', `<div data-nazorg="faq-accordion">${DETAILS}</div>`);
    page.insertAdjacentHTML('beforeend', `<section><p>Tekst</p><div class="nazorg-faq-accordion">${DETAILS}</div></section>`);
    await Promise.resolve();
    expect(page.querySelectorAll('faq-accordion')).to.have.length(2);
    expect(page.querySelectorAll('[data-nazorg]')).to.have.length(0);
  });

  it('is upgraded once, however often the script looks', async () => {
    const page = await pageWith(`<div class="nazorg-faq-accordion" data-nazorg="faq-accordion" id="mine">${DETAILS}</div>`);
    const widget = page.firstElementChild;
    upgradePlainHtml(document);
    upgradePlainHtml(page);
    expect(page.firstElementChild === widget).to.equal(true);
    expect(page.querySelectorAll('faq-accordion, .nazorg-toggle')).to.have.length(2);
  });

  it('is left alone where somebody is writing it', async () => {
    const page = await pageWith(`<div contenteditable="true"><div class="nazorg-faq-accordion">${DETAILS}</div></div>`);
    expect(page.querySelectorAll('faq-accordion')).to.have.length(0);
  });

  it('is left alone where it stands in a widget of its own kind', async () => {
    const page = await pageWith(`<faq-accordion class="nazorg-faq-accordion" data-nazorg="faq-accordion">${DETAILS}</faq-accordion>`);
    expect(page.querySelectorAll('faq-accordion')).to.have.length(1);
  });

  it('may stand inside other plain HTML that is marked', async () => {
    const page = await pageWith(
      '<div class="nazorg-contact-card"><p>Bel ons</p><div class="nazorg-faq-accordion"><details><summary>Een</summary>A</details></div></div>',
    );
    expect(page.querySelectorAll('contact-card > faq-accordion')).to.have.length(1);
    expect(page.querySelectorAll('.nazorg-toggle')).to.have.length(1);
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
        expect(page.firstElementChild === plain).to.equal(true);
        expect(plain.querySelectorAll('details')).to.have.length(1);
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
    expect(Array.from(page.children, ({ localName }) => localName)).to.deep.equal(['div', 'div']);
  });
});
