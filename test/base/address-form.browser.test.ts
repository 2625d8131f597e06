import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { LANGUAGES } from '../../src/base/language.js';
import '../support/page-script.js';
import { languageLoaders } from '../../src/generated/language-loaders.js';
import { withAllPacks } from '../../src/prose/language-file.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';
import { WIDGETS } from '../support/widgets.js';

const PACKS = ['recurrent-miscarriage', 'miscarriage'];

const wordsOf = async (lang: string, pack: string, form: string): Promise<string> => {
  const page = await fixture<HTMLElement>(`<div lang="${lang}"></div>`);
  page.innerHTML = WIDGETS.map(({ tag, given }) => `<${tag} pack="${pack}" ${form} ${given}></${tag}>`).join('');
  for (const widget of page.querySelectorAll<LitElement>(WIDGETS.map(({ tag }) => tag).join())) await widget.updateComplete;
  page.querySelector('faq-accordion')!.expandAll();
  return Array.from(page.children, (widget) => shownText(widget)).join(' ');
};

describe('the way a reader is addressed', () => {
  for (const lang of LANGUAGES) {
    for (const pack of PACKS) {
      it(`is formal on request where ${lang} has both forms, and nothing is said where it has one: ${pack}`, async () => {
        const hasBoth = `${pack}/formal` in (await withAllPacks(await languageLoaders[lang]!())).packs;
        const messages = await messagesDuring(async () => {
          const usual = await wordsOf(lang, pack, '');
          const formal = await wordsOf(lang, pack, 'address-form="formal"');
          expect(formal !== usual).to.equal(hasBoth);
          expect(await wordsOf(lang, pack, 'address-form="informal"')).to.equal(usual);
        });
        expect(messages).to.deep.equal([]);
      });
    }
  }

  it('is u in formal Dutch, and je in informal Dutch', async () => {
    const [formal, informal] = await Promise.all(
      ['formal', 'informal'].map((form) => wordsOf('nl', 'miscarriage', `address-form="${form}"`)),
    );
    expect(formal)
      .to.match(/\bu\b/)
      .and.not.match(/\bjou\b/);
    expect(informal)
      .to.match(/\bje\b/)
      .and.not.match(/\bu\b/);
  });

  it('follows the attribute when it changes', async () => {
    const widget = await settled('<aftercare-timeline lang="nl"></aftercare-timeline>');
    const informal = shownText(widget);
    widget.setAttribute('address-form', 'formal');
    await widget.updateComplete;
    expect(shownText(widget)).to.not.equal(informal);
    widget.removeAttribute('address-form');
    await widget.updateComplete;
    expect(shownText(widget)).to.equal(informal);
  });
});
