import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { upgradePlainHtml } from '../../src/embed/upgrade-plain-html.js';
import { questionsOf } from '../support/accordion.js';
import { messagesDuring } from '../support/fixtures.js';
import { widgetIn } from '../support/widget-in.js';

/** What frameworks hang on the elements that they render, in their production builds. */
const MARKS = ['__reactFiber$k2x', '__reactProps$k2x', '__vnode', '__vue__', '_vnode', '__ngContext__', '__k'];

const FORMS = {
  'a tag': (written: string, settings = '') => `<faq-accordion ${settings}>${written}</faq-accordion>`,
  'a box': (written: string, settings = '') => `<div class="nazorg-faq-accordion" ${settings && `data-${settings}`}>${written}</div>`,
};

const HEADINGS = '<h3>Een</h3><p>A</p><h3>Twee</h3><p>B</p>';
const LIST = '<dl><dt>Een</dt><dd>A</dd></dl>';
const DETAILS = '<details><summary>Een</summary><p>A</p></details>';

/** A page that a framework rendered, with what its console says to an editor. */
const rendered = async (html: string, mark: string): Promise<{ source: Element; before: string; messages: string[] }> => {
  const page = document.createElement('main');
  Object.assign(page, { [mark]: {} });
  page.lang = 'nl';
  page.innerHTML = html;
  const source = page.firstElementChild!;
  const before = source.innerHTML;
  const messages = await messagesDuring(async () => {
    (await fixture<HTMLElement>('<div></div>')).append(page);
    upgradePlainHtml(page);
    const widget = widgetIn(page);
    await widget.updateComplete;
    // Another look at the same words says nothing new.
    widget.requestUpdate();
    await widget.updateComplete;
  });
  return { source, before, messages };
};

describe('what a framework renders', () => {
  for (const [what, form] of Object.entries(FORMS)) {
    for (const written of [HEADINGS, LIST]) {
      it(`is left as it is in ${what}, and the editor told once: ${written}`, async () => {
        const { source, before, messages } = await rendered(form(written), '__reactFiber$k2x');
        expect(source.innerHTML).to.equal(before);
        expect(messages).to.deep.equal([
          '[nazorg] <faq-accordion> leaves its words as they are, since a framework renders them: write <details>.',
        ]);
      });
    }

    it(`is worked with in ${what} where it is <details>`, async () => {
      const { source, before, messages } = await rendered(form(DETAILS), '__vnode');
      expect(source.innerHTML).to.equal(before);
      expect(questionsOf(source)).to.deep.equal(['Een']);
      expect(messages).to.deep.equal([]);
    });

    it(`gets no headings in ${what} either, and the editor is told`, async () => {
      const { source, before, messages } = await rendered(form(DETAILS, 'heading-level="3"'), '__vnode');
      expect(source.innerHTML).to.equal(before);
      expect(messages).to.deep.equal([
        '[nazorg] <faq-accordion> leaves summaries as they are, since a framework renders them: write headings in them.',
      ]);
    });
  }

  for (const mark of MARKS) {
    it(`is known by ${mark}`, async () => {
      const { source, before } = await rendered(FORMS['a box'](HEADINGS), mark);
      expect(source.innerHTML).to.equal(before);
    });
  }

  for (const mark of ['__vue_app__', '__vue__', '__k'])
    it(`gets no words where it is an empty tag somewhere below ${mark}, since frameworks with that mark may have made it`, async () => {
      const { source } = await rendered('<section><faq-accordion></faq-accordion></section>', mark);
      expect(source.textContent).to.equal('');
    });

  for (const mark of ['__reactContainer$k2x', '__ngContext__'])
    it(`gets the words of a pack in HTML that was only put in below ${mark}, since frameworks with that mark have it on all they make`, async () => {
      const { source } = await rendered('<section><faq-accordion></faq-accordion></section>', mark);
      expect(source.querySelector('details')).not.to.equal(null);
    });
});
