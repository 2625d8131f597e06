import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { shownText } from '../support/shown-text.js';
import { NONSENSE, titleOf, WIDGETS } from '../support/widgets.js';

/** What a hospital's server may answer in the place of a pack or profile, and what the editor reads about it. */
const ANSWERS: Record<string, RegExp> = {
  '/answers/not-found.json': /answered 404/,
  '/answers/server-error.json': /answered 500/,
  '/answers/page.json': /is not JSON/,
  '/answers/broken.json': /is not JSON/,
  '/answers/empty.json': /is not JSON/,
  '/answers/null.json': /the file should be an object/,
  '/answers/wrong-shape.json': /should be/,
  '/answers/too-large.json': /larger than 1000 kB/,
  'javascript:alert(1)': /is not a web address/,
  '/answers/closed.json': /is redirected to another site/,
  'http://127.0.0.1:1/closed.json': /is on another site/,
  'http://': /is not a web address/,
};

const settledWithMessages = async (written: string): Promise<{ widget: LitElement; messages: string[] }> => {
  let widget: LitElement | undefined;
  const messages = await messagesDuring(async () => (widget = await settled(written)));
  return { widget: widget!, messages };
};

describe("a hospital's own pack", () => {
  for (const { tag, given } of WIDGETS) {
    it(`takes the place of the built-in content in <${tag}>`, async () => {
      const { widget, messages } = await settledWithMessages(`<${tag} lang="nl" ${given} src="/answers/pack.json"></${tag}>`);
      expect(shownText(widget)).to.contain('eigen').and.not.contain(titleOf(tag));
      expect(messages).to.deep.equal([]);
    });

    for (const [address, why] of Object.entries(ANSWERS)) {
      it(`that can't be had leaves the built-in content in <${tag}>, and the editor reads why: ${address}`, async () => {
        const { widget, messages } = await settledWithMessages(`<${tag} lang="nl" ${given} src="${address}"></${tag}>`);
        expect(shownText(widget)).to.contain(titleOf(tag));
        expect(shownText(widget)).to.not.match(NONSENSE);
        expect(messages).to.have.length(1);
        expect(messages[0]).to.match(why);
        expect(messages[0]!.startsWith(`[nazorg] <${tag}> src: `)).to.equal(true);
        expect(messages[0]).to.contain(address);
      });
    }
  }
});

describe("a hospital's profile", () => {
  for (const { tag } of WIDGETS) {
    for (const [address, why] of Object.entries(ANSWERS)) {
      it(`that can't be had leaves the rest of <${tag}>, and the editor reads why: ${address}`, async () => {
        const { widget, messages } = await settledWithMessages(`<${tag} lang="nl" profile="${address}"></${tag}>`);
        expect(shownText(widget)).to.contain(titleOf(tag));
        expect(shownText(widget)).to.not.match(NONSENSE);
        expect(widget.querySelectorAll('a[href^="tel:"]')).to.have.length(0);
        expect(messages).to.have.length(1);
        expect(messages[0]).to.match(why);
        expect(messages[0]!.startsWith(`[nazorg] <${tag}> profile: `)).to.equal(true);
      });
    }
  }

  it('that fails does not take the numbers of the tag with it', async () => {
    const written = '<contact-card lang="nl" profile="/answers/not-found.json" phone="112" phone-label="Nood"></contact-card>';
    const { widget } = await settledWithMessages(written);
    expect(widget.querySelector('a')?.getAttribute('href')).to.equal('tel:112');
  });
});
