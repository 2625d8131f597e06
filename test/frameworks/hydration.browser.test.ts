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

describe('a widget that a server rendered', () => {
  for (const { tag } of WIDGETS) {
    it(`shows its words and controls, and says nothing in the console: <${tag}>`, async () => {
      const messages = await messagesDuring(async () => {
        const page = await fixture<HTMLElement>('<main></main>');
        page.setHTMLUnsafe(`<${tag} lang="nl">${ROOT}${WRITTEN[tag]}</${tag}>`);
        const widget = page.firstElementChild as NazorgElement;
        const written = [...widget.childNodes];
        await widget.updateComplete;
        expect(shownText(widget)).to.contain('Eigen woorden.');
        expect(widget.shadowRoot!.querySelectorAll('.frame')).to.have.length(1);
        expect([...widget.childNodes]).to.have.ordered.members(written);
      });
      expect(messages).to.deep.equal([]);
    });
  }
});
