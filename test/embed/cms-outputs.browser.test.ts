import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
// Asked for here, so that no case waits for it longer than a widget does.
import '../../src/elements/faq-accordion/take-up/faq-take-up.js';
import { togglesOf } from '../support/accordion.js';
import { CMS_OUTPUTS } from '../support/cms-outputs.js';
import type { Got } from '../support/reader-gets.js';
import { shownText } from '../support/shown-text.js';
import { widgetsIn } from '../support/widget-in.js';
import { NONSENSE, titleOf, WIDGETS } from '../support/widgets.js';

const TAGS = WIDGETS.map(({ tag }) => tag);

const PRINTED_TAG = /<\/?[a-z][a-z0-9-]*[^<>]*>/;

/** Data, styles, addresses and code, which nobody should have to read. */
const CODE = /[{}<>]|=&gt;|&[a-z]+;|https?:|\bdata-|nazorg-|:host|function\b|\bvar\(/;

const LINK_OF_OURS = 'a[href^="https://widgets.example/nazorg/"]';

type Widget = LitElement & Partial<{ expandAll: () => void }>;

const holdsAll = (text: string, words: readonly string[]): boolean => words.length > 0 && words.every((word) => text.includes(word));

/** What a reader gets of a page without script: of the HTML as it is. */
const withoutScript = (html: string, words: readonly string[]): Got => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const text = body.textContent ?? '';
  if (PRINTED_TAG.test(text)) return 'printed';
  if (holdsAll(text, words)) return 'words';
  return body.querySelector(LINK_OF_OURS) ? 'link' : 'nothing';
};

const withScript = (page: Element, shown: string, words: readonly string[]): Got => {
  if (PRINTED_TAG.test(shown)) return 'printed';
  const [widget] = widgetsIn(page);
  if (widget && (words.length === 0 || togglesOf(widget.source).length > 0)) return 'widget';
  if (holdsAll(shown, words)) return widget && !holdsAll(shownText(widget), words) ? 'torn' : 'words';
  return page.querySelector(LINK_OF_OURS) ? 'link' : 'nothing';
};

const open = async (html: string): Promise<{ page: Element; widgets: Widget[]; shown: string }> => {
  const page = await fixture(`<section lang="nl">${html}</section>`);
  const widgets: Widget[] = widgetsIn(page);
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  for (const widget of widgets) {
    widget.expandAll?.();
    await widget.updateComplete;
  }
  // A reader opens those of the browser too.
  for (const details of page.querySelectorAll('details')) details.open = true;
  return { page, widgets, shown: shownText(page) };
};

describe('what a CMS made of a pasted widget', () => {
  let meta: HTMLMetaElement;
  before(() => {
    meta = Object.assign(document.createElement('meta'), { name: 'nazorg-hosted', content: 'https://widgets.example' });
    document.head.append(meta);
  });
  after(() => meta.remove());

  for (const { cms, form, does, html, got, words } of CMS_OUTPUTS) {
    const [wanted, wantedWithout] = got;
    it(`${cms}, ${form}, ${does}: a reader gets ${wanted}`, async () => {
      const { page, widgets, shown } = await open(html);
      expect(withScript(page, shown, words)).to.equal(wanted);
      for (const word of words) expect(shown).to.contain(word);
      const tag = TAGS.find((one) => one === widgets[0]?.localName);
      if (tag !== undefined && words.length === 0) expect(shown).to.contain(titleOf(tag));
      if (tag !== undefined && words.length > 0) expect(shown).to.not.contain(titleOf(tag));
    });

    it(`${cms}, ${form}, ${does}: without script a reader gets ${wantedWithout}`, () => {
      expect(withoutScript(html, words)).to.equal(wantedWithout);
    });

    it(`${cms}, ${form}, ${does}: nobody reads data, styles or code`, async () => {
      const { shown } = await open(html);
      const read = wanted === 'printed' ? shown.replaceAll(new RegExp(PRINTED_TAG, 'g'), '') : shown;
      expect(read).not.to.match(CODE);
      expect(read).not.to.match(NONSENSE);
    });
  }
});
