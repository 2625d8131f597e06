import { expect, fixture } from '@open-wc/testing';
import { createApp, h, type VNode } from 'vue/dist/vue.runtime.esm-browser.prod.js';
import type { NazorgElement } from '../../src/base/nazorg-element.js';
import '../../src/elements/faq-accordion/faq-accordion.js';
import { messagesDuring } from '../support/fixtures.js';

/** What Vue's production build shows, with what the console says to an editor meanwhile. */
const shown = async (render: () => VNode): Promise<{ widget: NazorgElement; messages: string[] }> => {
  const page = await fixture<HTMLElement>('<main lang="nl"></main>');
  const messages = await messagesDuring(async () => {
    createApp({ render }).mount(page);
    await page.querySelector<NazorgElement>('faq-accordion')!.updateComplete;
  });
  return { widget: page.querySelector<NazorgElement>('faq-accordion')!, messages };
};

describe('a widget that the production build of Vue 3 renders', () => {
  it('gets no words that nobody asked for where it is empty', async () => {
    const { widget, messages } = await shown(() => h('section', [h('faq-accordion')]));
    expect(widget.innerHTML).to.equal('');
    expect(messages).to.deep.equal(['[nazorg] <faq-accordion> is empty, and a framework renders it: name a pack, or give it children.']);
  });

  it('shows the pack that it names', async () => {
    const { widget, messages } = await shown(() => h('faq-accordion', { pack: 'miscarriage' }));
    expect(widget.querySelectorAll('details summary h3').length).to.be.above(5);
    expect(messages).to.deep.equal([]);
  });

  it('keeps headings where Vue put them', async () => {
    const { widget, messages } = await shown(() => h('faq-accordion', [h('h3', 'Een'), h('p', 'A'), h('h3', 'Twee'), h('p', 'B')]));
    expect(widget.innerHTML).to.equal('<h3>Een</h3><p>A</p><h3>Twee</h3><p>B</p>');
    expect(messages).to.deep.equal([
      '[nazorg] <faq-accordion> leaves its words as they are, since a framework renders them: write <details>.',
    ]);
  });
});
