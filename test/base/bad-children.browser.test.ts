import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { messagesDuring, noticed, settled } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';
import { titleOf, WIDGETS } from '../support/widgets.js';

/** What a CMS leaves between the tags when the editor wrote nothing. */
const NOTHING = [
  ' \n ',
  '&nbsp;',
  '<br>',
  '<!-- leeg -->',
  '<p></p>',
  '<p>&nbsp;</p>',
  '<p><br></p>',
  '<div><p> <span></span></p></div>',
  '<style>p { color: red }</style>',
  '<script type="text/plain">niets</script>',
  '<template><details><summary>Een</summary>A</details></template>',
];

/** Words that no widget but the contact card can make anything of. */
const NO_USE = [
  '<p>Alleen dit.</p>',
  'Alleen dit.',
  '<ul><li>Alleen dit.</li></ul>',
  '<p>Alleen <!-- --> dit.</p><br>',
  '<section><h2>Alleen</h2> dit.</section>',
];

describe('nothing usable between the tags', () => {
  for (const { tag, given } of WIDGETS) {
    for (const written of NOTHING) {
      it(`gets the built-in content in <${tag}>: ${JSON.stringify(written)}`, async () => {
        let widget: LitElement | undefined;
        const messages = await messagesDuring(async () => (widget = await settled(`<${tag} lang="nl" ${given}>${written}</${tag}>`)));
        expect(shownText(widget!)).to.contain(titleOf(tag));
        expect(messages).to.deep.equal([]);
      });
    }
  }
});

describe('words without the form of questions, figures or steps', () => {
  for (const { tag } of WIDGETS.filter(({ tag }) => tag !== 'contact-card')) {
    for (const written of NO_USE) {
      it(`stay in <${tag}>, with the built-in content below and one message: ${written}`, async () => {
        let widget: LitElement | undefined;
        const messages = await messagesDuring(async () => {
          widget = await settled(`<${tag} lang="nl">${written}</${tag}>`);
          widget.requestUpdate();
          await widget.updateComplete;
        });
        const words = shownText(widget!);
        const places = ['Alleen', 'dit.', titleOf(tag)].map((place) => words.indexOf(place));
        expect(places).to.not.contain(-1);
        expect(places).to.deep.equal([...places].sort((one, other) => one - other));
        expect(messages).to.have.length(1);
        expect(messages[0]!.startsWith(`[nazorg] <${tag}> `)).to.equal(true);
      });
    }

    it(`go with the built-in content when the editor takes them out of <${tag}>`, async () => {
      let widget: LitElement | undefined;
      await messagesDuring(async () => (widget = await settled(`<${tag} lang="nl">${NO_USE[0]}</${tag}>`)));
      const empty = shownText(await settled(`<${tag} lang="nl"></${tag}>`));
      widget!.querySelector('p')!.remove();
      await noticed(widget!);
      expect(shownText(widget!)).to.equal(empty);
    });
  }
});
