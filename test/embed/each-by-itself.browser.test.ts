import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { messagesDuring } from '../support/fixtures.js';
import { afterStart, pageInFrame } from '../support/page-in-frame.js';
import { shownText } from '../support/shown-text.js';
import { widgetsIn } from '../support/widget-in.js';

const plain = (tag: string, attributes = ''): string =>
  `<div class="nazorg-${tag}" data-nazorg="${tag}" ${attributes}><p>Bel ons</p></div>`;

const LINK = `<p><a href="${location.origin}/nazorg/faq-accordion">Vragen</a></p>`;

const throwing = (name: string) => (element: Element) =>
  Object.defineProperty(element, name, {
    get: () => {
      throw new Error('Somebody else did this.');
    },
  });

const hiding = (names: readonly string[]): string =>
  `<form class="nazorg-contact-card"><p>Bel ons</p>${names.map((name) => `<input name="${name}">`).join('')}</form>`;

/** Elements with which something is wrong, and what is done to them before the script sees them. */
const WRONG: Readonly<Record<string, readonly [html: string, change?: (element: Element) => unknown]>> = {
  'an attribute without a name': [plain('contact-card', 'data-=""')],
  'an attribute that only a parser takes': [plain('contact-card', 'data-@click="x" data-[y]="z"')],
  'an attribute that throws': [plain('contact-card'), throwing('getAttribute')],
  'a list of classes that throws': [plain('contact-card'), throwing('classList')],
  'children that throw': [plain('contact-card'), throwing('childNodes')],
  'a question about editing that throws': [plain('contact-card'), throwing('isContentEditable')],
  'a document that throws': [plain('contact-card'), throwing('ownerDocument')],
  'fields that hide its properties': [hiding(['attributes', 'childNodes', 'classList', 'attachShadow', 'shadowRoot', 'localName'])],
  'fields that hide what is asked of it': [hiding(['matches', 'querySelector', 'getAttribute', 'isContentEditable'])],
  'no way to get a shadow root': [plain('contact-card'), (element) => Object.assign(element, { attachShadow: undefined })],
};

const WRONG_LINKS: Readonly<Record<string, (link: Element) => unknown>> = {
  'no address to read': throwing('pathname'),
  'no origin to read': throwing('origin'),
  'no question to ask': throwing('closest'),
  'no document': throwing('ownerDocument'),
};

const tagsIn = (page: ParentNode): string[] => widgetsIn(page).map(({ localName }) => localName);

describe('plain HTML and links, where something is wrong with one', () => {
  for (const [what, [html, change]] of Object.entries(WRONG)) {
    it(`all become widgets but that one, now and later: ${what}`, async () => {
      const page = await fixture<HTMLElement>('<main></main>');
      const template = document.createElement('template');
      template.innerHTML = `<section>${html}</section>${plain('faq-accordion')}<section>${LINK}</section>`;
      const wrong = template.content.firstElementChild!;
      change?.(wrong.firstElementChild!);
      await messagesDuring(async () => {
        page.append(template.content);
        await afterStart();
        page.insertAdjacentHTML('beforeend', plain('risk-meter'));
        await afterStart();
      });
      expect(tagsIn(page).filter((tag) => tag !== 'contact-card')).to.deep.equal(['faq-accordion', 'faq-accordion', 'risk-meter']);
      expect(wrong.textContent).to.contain('Bel ons');
      expect((wrong as HTMLElement).innerText).to.contain('Bel ons');
      expect(wrong.isConnected).to.equal(true);
    });
  }

  for (const [what, change] of Object.entries(WRONG_LINKS)) {
    it(`stay links alone: ${what}`, async () => {
      const page = await fixture<HTMLElement>('<main></main>');
      const template = document.createElement('template');
      template.innerHTML = LINK + LINK + plain('contact-card');
      change(template.content.querySelector('a')!);
      await messagesDuring(async () => {
        page.append(template.content);
        await afterStart();
      });
      expect(tagsIn(page)).to.deep.equal(['faq-accordion', 'contact-card']);
      expect(page.querySelectorAll('a[href*="/nazorg/"]')).to.have.length(2);
    });
  }

  it('say to the editor which one it is, once', async () => {
    const messages = await messagesDuring(async () => {
      const page = await fixture(`<main></main>`);
      const wrong = document.createElement('div');
      wrong.className = 'nazorg-contact-card';
      throwing('getAttribute')(wrong);
      page.append(wrong);
      await Promise.resolve();
      upgradePlainHtml(document);
      upgradePlainHtml(document);
    });
    expect(messages).to.deep.equal(['[nazorg] <div> has a problem: Somebody else did this.']);
  });

  it('are not tried again and again, so that the page goes on', async () => {
    const page = await fixture<HTMLElement>('<main></main>');
    const template = document.createElement('template');
    template.innerHTML = `<div class="nazorg-contact-card"><p>Bel ons</p>${plain('faq-accordion')}</div>`;
    const outer = template.content.firstElementChild as HTMLElement;
    let tries = 0;
    outer.attachShadow = () => {
      tries += 1;
      throw new Error('Not today.');
    };
    await messagesDuring(async () => {
      page.append(template.content);
      await afterStart();
      page.append('x', document.createElement('p'));
      page.insertAdjacentHTML('beforeend', LINK);
      await afterStart();
    });
    expect(tries).to.equal(1);
    expect(outer.querySelector('p')!.textContent).to.equal('Bel ons');
    expect(tagsIn(page)).to.deep.equal(['faq-accordion', 'faq-accordion']);
  });
});

describe('widgets that are told what happens on the page', () => {
  it('all hear it, when one of them throws', async () => {
    const page = await fixture('<main><contact-card>A</contact-card><contact-card>B</contact-card><contact-card>C</contact-card></main>');
    const widgets = [...page.querySelectorAll<LitElement & { clear: () => void; requestUpdate: () => void }>('contact-card')];
    const heard: string[] = [];
    for (const widget of widgets) {
      await widget.updateComplete;
      widget.clear = widget.requestUpdate = () => {
        heard.push(widget.textContent);
        if (widget === widgets[0]) throw new Error('Not today.');
      };
    }
    await messagesDuring(async () => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      page.setAttribute('lang', 'en');
      await Promise.resolve();
    });
    expect(heard).to.deep.equal(['A', 'B', 'C', 'A', 'B', 'C']);
  });
});

describe('a page whose registry of elements throws for one of them', () => {
  it('gets the others', async () => {
    const { page, view, runScript } = await pageInFrame(plain('contact-card') + plain('faq-accordion') + plain('risk-meter'));
    const { define } = view.CustomElementRegistry.prototype;
    view.CustomElementRegistry.prototype.define = function (name, ...rest) {
      if (name === 'faq-accordion') throw new Error('Not today.');
      define.call(this, name, ...rest);
    };
    await runScript();
    expect(tagsIn(page.body)).to.deep.equal(['contact-card', 'risk-meter']);
  });
});

describe('a browser that assigns no slots by hand', () => {
  it('shows every word, with the buttons of each widget', async () => {
    const { page, view, runScript } = await pageInFrame(
      '<faq-accordion><h2>Titel</h2><details><summary>Een</summary><p>A</p></details></faq-accordion><div class="nazorg-aftercare-timeline"><h2>Verloop</h2><h3>Dag 1</h3><p>Rust uit.</p></div>',
    );
    delete (view.HTMLSlotElement.prototype as Partial<HTMLSlotElement>).assign;
    await runScript();
    expect(shownText(page.body)).to.match(/Afdrukken Titel Een Verloop Dag 1 Rust uit\. Afdrukken of meenemen/);
  });
});

describe('waiting for a widget', () => {
  it('ends for one that is on no page', async () => {
    const widget = document.createElement('contact-card') as unknown as LitElement;
    expect(await widget.updateComplete).to.equal(true);
  });

  it('ends when all is there for one that comes to the page meanwhile', async () => {
    const page = await fixture('<main></main>');
    const widget = document.createElement('contact-card') as unknown as LitElement;
    const complete = widget.updateComplete;
    page.append(widget);
    await messagesDuring(() => complete);
    expect(widget.hasUpdated && widget.querySelector('h2') !== null).to.equal(true);
  });

  it('ends for one in which everything throws', async () => {
    const page = await fixture('<main></main>');
    const widget = document.createElement('contact-card') as unknown as LitElement & { render: () => unknown };
    widget.append('Bel ons');
    widget.render = () => {
      throw undefined; // eslint-disable-line @typescript-eslint/only-throw-error -- the worst that somebody can throw
    };
    const messages = await messagesDuring(async () => {
      page.append(widget);
      await widget.updateComplete;
    });
    expect(Array.from(widget.shadowRoot!.children, ({ localName }) => localName)).to.deep.equal(['slot']);
    expect(messages).to.deep.equal(['[nazorg] <contact-card> shows its words as they are: something failed.']);
  });
});
