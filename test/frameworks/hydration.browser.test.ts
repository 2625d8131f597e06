import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { expect, fixture } from '@open-wc/testing';
import type { NazorgElement } from '../../src/base/nazorg-element.js';
import { messagesDuring } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';
import { WIDGETS, WRITTEN } from '../support/widgets.js';
import '../../src/index.js';
import '../support/page-script.js';

/** A shadow root as Lit writes it on a server, with the styles left out. */
const ROOT =
  '<template shadowrootmode="open"><!--lit-part LmXaxolWOHI=--><!--lit-node 0--><div class="frame" part="frame"><!--lit-part sM5bST+4odk=--><slot></slot><!--/lit-part--></div><!--/lit-part--></template>';

/** Words that a widget would draw something around, if it could tell where they stand. */
const PLACED = {
  'risk-meter': WRITTEN['risk-meter'].replace('12 van', '10 tot 12 van').replace('88 van', '88 tot 90 van'),
  'aftercare-timeline':
    '<h2>Erna</h2><h3 class="nazorg-call">Wanneer bel je?</h3><p>Bij koorts.</p>' +
    '<div class="nazorg-step"><h3 data-from-day="0" data-to-day="7">Week 1</h3><p>Rust uit.</p></div>',
};

/** A page that a server wrote, with its widget. Firefox upgrades what `setHTMLUnsafe` brings a moment later. */
const serverRendered = async (html: string): Promise<NazorgElement> => {
  const page = await fixture<HTMLElement>('<main></main>');
  page.setHTMLUnsafe(html);
  customElements.upgrade(page);
  return page.firstElementChild as NazorgElement;
};

describe('a widget that a server rendered', () => {
  for (const { tag } of WIDGETS) {
    it(`shows its words and controls, and says nothing in the console: <${tag}>`, async () => {
      const messages = await messagesDuring(async () => {
        const widget = await serverRendered(`<${tag} lang="nl">${ROOT}${WRITTEN[tag]}</${tag}>`);
        const written = [...widget.childNodes];
        await widget.updateComplete;
        expect(shownText(widget)).to.contain('Eigen woorden.');
        expect(widget.shadowRoot!.querySelectorAll('.frame')).to.have.length(1);
        expect([...widget.childNodes]).to.have.ordered.members(written);
      });
      expect(messages).to.deep.equal([]);
    });
  }

  for (const [tag, words] of Object.entries(PLACED)) {
    it(`shows all of them below each other, with nothing drawn around them: <${tag}>`, async () => {
      const widget = await serverRendered(`<${tag} lang="nl" start="2026-11-05" date-input>${ROOT}${words}</${tag}>`);
      await widget.updateComplete;
      const root = widget.shadowRoot!;
      expect([...root.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes())).to.deep.equal([...widget.childNodes]);
      expect(root.querySelectorAll('li, .dates, .scale, .hatched, [part="switch"], [part="call"], details')).to.have.length(0);
      const tops = Array.from(widget.children, (child) => child.getBoundingClientRect().top);
      expect(tops).to.deep.equal(tops.toSorted((one, other) => one - other));
      expect([...widget.children].filter((child) => child.clientHeight === 0)).to.deep.equal([]);
    });
  }
});
