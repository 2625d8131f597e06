import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { LANGUAGES } from '../../src/base/language.js';
import '../support/page-script.js';
import { languageLoaders } from '../../src/generated/language-loaders.js';
import { textDirection } from '../../src/content/text-direction.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';
import { titleOf, WIDGETS } from '../support/widgets.js';

const titleIn = async (lang: string, tag: (typeof WIDGETS)[number]['tag']): Promise<string> => titleOf(tag, await languageLoaders[lang]!());

/** A language other than Dutch, where this build has one. */
const OTHER = LANGUAGES.find((lang) => lang !== 'nl') ?? 'nl';

const settle = async (page: Element): Promise<LitElement[]> => {
  const widgets = Array.from(page.querySelectorAll<LitElement>('faq-accordion, contact-card, risk-meter, aftercare-timeline'));
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  return widgets;
};

describe('the language of a widget', () => {
  for (const { tag, given } of WIDGETS) {
    for (const lang of LANGUAGES) {
      it(`is ${lang} where the page says so, in <${tag}>`, async () => {
        const messages = await messagesDuring(async () => {
          const [widget] = await settle(await fixture(`<div lang="${lang}"><${tag} ${given}></${tag}></div>`));
          expect(shownText(widget!)).to.contain(await titleIn(lang, tag));
          expect(Array.from(widget!.children).filter((child) => child.hasAttribute('lang'))).to.have.length(0);
          expect(widget!.shadowRoot!.querySelector('.frame')!.getAttribute('dir')).to.equal(textDirection(lang));
        });
        expect(messages).to.deep.equal([]);
      });
    }

    it(`falls back in sight of screen readers when nobody speaks it: <${tag}> says what language its words are`, async () => {
      await messagesDuring(async () => {
        const [widget] = await settle(await fixture(`<div lang="xx"><${tag} ${given}></${tag}></div>`));
        expect(shownText(widget!)).to.contain(await titleIn('nl', tag));
        expect(new Set(Array.from(widget!.children, (child) => child.getAttribute('lang')))).to.deep.equal(new Set(['nl']));
        expect(new Set(Array.from(widget!.children, (child) => child.getAttribute('dir')))).to.deep.equal(new Set(['ltr']));
        expect(widget!.shadowRoot!.querySelector('.frame')!.getAttribute('lang')).to.equal('nl');
      });
    });
  }

  it('can differ for every widget on one page', async () => {
    const page = await fixture(`<div>${LANGUAGES.map((lang) => `<faq-accordion lang="${lang}"></faq-accordion>`).join('')}</div>`);
    const widgets = await settle(page);
    const buttons = widgets.map(({ shadowRoot }) => shadowRoot!.querySelector('[part="expand-all"]')!.textContent.trim());
    for (const [index, lang] of LANGUAGES.entries()) expect(shownText(widgets[index]!)).to.contain(await titleIn(lang, 'faq-accordion'));
    expect(new Set(buttons)).to.have.length(LANGUAGES.length);
  });

  for (const lang of ['nl', 'NL', 'nl-BE', 'nl_NL', 'nl-Latn-NL-x-hospital']) {
    it(`is Dutch when the page says ${lang}`, async () => {
      const messages = await messagesDuring(async () => {
        const [widget] = await settle(await fixture(`<div lang="${lang}"><faq-accordion></faq-accordion></div>`));
        expect(shownText(widget!)).to.contain(titleOf('faq-accordion'));
      });
      expect(messages).to.deep.equal([]);
    });
  }

  it('is Dutch, without a message, on a page that says nothing', async () => {
    expect(await messagesDuring(() => settled('<faq-accordion></faq-accordion>'))).to.deep.equal([]);
  });

  it('is that of the nearest element that has one', async () => {
    const messages = await messagesDuring(async () => {
      const page = await fixture('<div lang="xx"><section lang="nl"><p><faq-accordion></faq-accordion></p></section></div>');
      const [widget] = await settle(page);
      expect(widget!.children[0]!.hasAttribute('lang')).to.equal(false);
    });
    expect(messages).to.deep.equal([]);
  });

  it('is found across the borders of shadow roots, from the inside out', async () => {
    const page = await fixture<HTMLElement>('<div lang="xx"><section lang="nl"></section></div>');
    const inner = page.querySelector('section')!.attachShadow({ mode: 'open' });
    const messages = await messagesDuring(async () => {
      inner.innerHTML = '<p><faq-accordion></faq-accordion></p>';
      const [widget] = await settle(inner as unknown as Element);
      expect(shownText(widget!)).to.contain(titleOf('faq-accordion'));
    });
    expect(messages).to.deep.equal([]);
  });

  it('follows the page when it changes, everywhere up the tree', async () => {
    const page = await fixture<HTMLElement>('<div lang="nl"><section></section></div>');
    const inner = page.querySelector('section')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p><faq-accordion></faq-accordion></p>';
    const [widget] = await settle(inner as unknown as Element);
    for (const [where, lang] of [
      [page, OTHER],
      [inner.querySelector('p')!, 'nl'],
      [widget!, OTHER],
    ] as const) {
      where.lang = lang;
      await Promise.resolve();
      await widget!.updateComplete;
      expect(shownText(widget!)).to.contain(await titleIn(lang, 'faq-accordion'));
    }
  });

  it('follows where the widget goes', async () => {
    const page = await fixture<HTMLElement>(
      `<div><section lang="nl"><faq-accordion></faq-accordion></section><section lang="${OTHER}"></section></div>`,
    );
    const [widget] = await settle(page);
    page.lastElementChild!.append(widget!);
    await widget!.updateComplete;
    expect(shownText(widget!)).to.contain(await titleIn(OTHER, 'faq-accordion'));
  });
});

describe('words of the editor', () => {
  it('keep their language, and the buttons around them say theirs', async () => {
    await messagesDuring(async () => {
      const page = await fixture(
        '<div lang="xx"><faq-accordion><details><summary>Een</summary>A</details><details><summary lang="yy">Twee</summary>B</details></faq-accordion></div>',
      );
      const [widget] = await settle(page);
      expect(Array.from(widget!.querySelectorAll('[lang]'), (part) => part.getAttribute('lang'))).to.not.contain('nl');
      expect(widget!.shadowRoot!.querySelector('[part="expand-all"]')!.closest('[lang]')!.getAttribute('lang')).to.equal('nl');
    });
  });

  it('keep their direction where the page speaks a language that the widget does not', async () => {
    await messagesDuring(async () => {
      const page = await fixture(
        '<div lang="xx" dir="rtl"><faq-accordion><details><summary>Een</summary>A</details></faq-accordion></div>',
      );
      await settle(page);
      expect(getComputedStyle(page.querySelector('summary')!).direction).to.equal('rtl');
    });
  });

  for (const { tag, written } of [
    { tag: 'faq-accordion', written: '<details><summary>Een</summary>A</details><details><summary>Twee</summary>B</details>' },
    { tag: 'aftercare-timeline', written: '<h2>Titel</h2><h3 data-from-day="0" data-to-day="9">Een</h3><p>A</p><h3>Twee</h3><p>B</p>' },
    { tag: 'risk-meter', written: '<table><tr><th>Een</th><td>12</td><td>88</td></tr></table>' },
    { tag: 'contact-card', written: '<p>Bel ons</p>' },
  ]) {
    it(`stay as they are in <${tag}> when the page changes its language, and only the buttons follow`, async () => {
      const page = await fixture<HTMLElement>(`<div lang="nl"><${tag}>${written}</${tag}></div>`);
      const [widget] = await settle(page);
      const words = (): string => widget!.innerHTML;
      const before = words();
      page.lang = OTHER;
      await Promise.resolve();
      await widget!.updateComplete;
      expect(words()).to.equal(before);
      expect(widget!.shadowRoot!.querySelector('.frame')!.getAttribute('lang')).to.equal(OTHER);
    });
  }
});
