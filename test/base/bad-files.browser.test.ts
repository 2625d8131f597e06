import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { NazorgErrorEvent } from '../../src/index.js';
import '../support/page-script.js';
import { engine } from '../support/engine.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { until } from '../support/held-fetch.js';
import { shownText } from '../support/shown-text.js';
import { helpIn, NONSENSE, titleOf, WIDGETS, WRITTEN } from '../support/widgets.js';

/** What a hospital's server may answer in the place of a pack or profile, what the editor reads about it, and its code. */
const ANSWERS: Record<string, [why: RegExp, code: string]> = {
  '/answers/not-found.json': [/answered 404/, 'unreachable'],
  '/answers/server-error.json': [/answered 500/, 'unreachable'],
  // WebKit takes what came for the whole file.
  '/answers/cut': engine === 'WebKit' ? [/is not JSON/, 'not-json'] : [/can't be reached/, 'unreachable'],
  '/answers/page.json': [/is not JSON/, 'not-json'],
  '/answers/broken.json': [/is not JSON/, 'not-json'],
  '/answers/empty.json': [/is not JSON/, 'not-json'],
  '/answers/null.json': [/the file should be an object/, 'does-not-fit'],
  '/answers/wrong-shape.json': [/should be/, 'does-not-fit'],
  '/answers/too-large.json': [/larger than 1000 kB/, 'too-large'],
  'javascript:alert(1)': [/is not a web address/, 'unreachable'],
  '/answers/closed.json': [/is redirected to another site/, 'refused-origin'],
  'http://127.0.0.1:1/closed.json': [/is on another site/, 'refused-origin'],
  'http://': [/is not a web address/, 'unreachable'],
};

/** A widget, what the console says of it, and what a listener on the page hears. */
interface Told {
  widget: LitElement;
  messages: string[];
  faults: string[];
}

const settledWithMessages = async (written: string): Promise<Told> => {
  let widget: LitElement | undefined;
  const faults: string[] = [];
  const hear = (event: Event): void => {
    if (event instanceof NazorgErrorEvent) faults.push(`${event.code} ${event.file}`);
  };
  document.addEventListener('nazorg-error', hear);
  const messages = await messagesDuring(async () => (widget = await settled(written)));
  document.removeEventListener('nazorg-error', hear);
  return { widget: widget!, messages, faults };
};

/** What the words of every pack have in every widget. */
const OF_PACKS = 'h1,h2,h3,h4,h5,h6,.nazorg-disclaimer,.nazorg-provenance';

describe("a hospital's own pack", () => {
  for (const { tag, given } of WIDGETS) {
    it(`takes the place of the built-in content in <${tag}>`, async () => {
      const { widget, messages, faults } = await settledWithMessages(`<${tag} lang="nl" ${given} src="/answers/pack.json"></${tag}>`);
      expect(shownText(widget)).to.contain('eigen').and.not.contain(titleOf(tag));
      expect([...messages, ...faults]).to.deep.equal([]);
    });

    for (const [address, [why, code]] of Object.entries(ANSWERS)) {
      it(`that can't be had leaves whom to call in <${tag}>, no other pack, and the editor and the site hear why: ${address}`, async () => {
        const { widget, messages, faults } = await settledWithMessages(`<${tag} lang="nl" ${given} src="${address}"></${tag}>`);
        expect(shownText(widget)).to.contain(helpIn()).and.not.match(NONSENSE);
        expect(widget.querySelector(OF_PACKS)).to.equal(null);
        expect(messages).to.have.length(1);
        expect(messages[0]).to.match(why);
        expect(messages[0]!.startsWith(`[nazorg] <${tag}> src: ${address} `)).to.equal(true);
        expect(faults).to.deep.equal([`${code} ${address}`]);
      });
    }

    it(`that can't be had shows the pack that <${tag}> names beside it`, async () => {
      const { widget, messages } = await settledWithMessages(
        `<${tag} lang="nl" ${given} src="/answers/not-found.json" pack="miscarriage"></${tag}>`,
      );
      expect(shownText(widget))
        .to.contain(titleOf(tag, undefined, 'miscarriage'))
        .and.not.contain(helpIn());
      expect(messages).to.deep.equal([`[nazorg] <${tag}> src: /answers/not-found.json answered 404. Showing the built-in pack instead.`]);
    });

    it(`that can't be had leaves the hospital's own lines in <${tag}>`, async () => {
      const { widget } = await settledWithMessages(
        `<${tag} lang="nl" src="/answers/not-found.json" profile="/answers/profile.json"></${tag}>`,
      );
      expect(shownText(widget)).to.contain(helpIn());
      await until(() => widget.querySelector<HTMLElement>('a[href="tel:+31201234567"]')?.checkVisibility() === true);
    });

    it(`is none where <${tag}> names one that nobody knows`, async () => {
      const { widget, messages, faults } = await settledWithMessages(`<${tag} lang="nl" ${given} pack="knee-arthroscopy"></${tag}>`);
      expect(shownText(widget)).to.contain(helpIn()).and.not.match(NONSENSE);
      expect(widget.querySelector(OF_PACKS)).to.equal(null);
      expect(messages).to.deep.equal([
        `[nazorg] <${tag}> pack: knee-arthroscopy isn't one of recurrent-miscarriage, miscarriage. Showing whom to call instead.`,
      ]);
      expect(faults).to.deep.equal(['unknown-pack knee-arthroscopy']);
    });
  }
});

describe("a hospital's profile", () => {
  for (const { tag } of WIDGETS) {
    for (const [address, [why, code]] of Object.entries(ANSWERS)) {
      it(`that can't be had leaves the rest of <${tag}>, and the editor and the site hear why: ${address}`, async () => {
        const { widget, messages, faults } = await settledWithMessages(`<${tag} lang="nl" profile="${address}"></${tag}>`);
        expect(shownText(widget)).to.contain(titleOf(tag));
        expect(shownText(widget)).to.not.match(NONSENSE);
        expect(widget.querySelectorAll('a[href^="tel:+31"]')).to.have.length(0);
        expect(messages).to.have.length(1);
        expect(messages[0]).to.match(why);
        expect(messages[0]!.startsWith(`[nazorg] <${tag}> profile: ${address} `)).to.equal(true);
        expect(faults).to.deep.equal([`${code} ${address}`]);
      });
    }

    it(`that can't be had leaves the words of the author in <${tag}>`, async () => {
      const { widget, faults } = await settledWithMessages(`<${tag} lang="nl" profile="/answers/not-found.json">${WRITTEN[tag]}</${tag}>`);
      expect(shownText(widget)).to.contain('Eigen woorden.');
      expect(faults).to.deep.equal(['unreachable /answers/not-found.json']);
    });
  }

  it('that fails does not take the numbers of the tag with it', async () => {
    const written = '<contact-card lang="nl" profile="/answers/not-found.json" phone="113" phone-label="Nood"></contact-card>';
    const { widget } = await settledWithMessages(written);
    expect(widget.querySelector('a')?.getAttribute('href')).to.equal('tel:113');
  });
});

describe('the event about a file that was given up', () => {
  it('comes once for each fault, as an event of the element that bubbles out of shadow roots', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    const events: Event[] = [];
    const hear = (event: Event): void => void events.push(event);
    document.addEventListener('nazorg-error', hear);
    await messagesDuring(async () => {
      root.innerHTML = '<faq-accordion lang="nl" src="/answers/not-found.json?event"></faq-accordion>';
      const widget = root.firstElementChild as LitElement;
      await widget.updateComplete;
      widget.requestUpdate();
      await widget.updateComplete;
    });
    document.removeEventListener('nazorg-error', hear);
    host.remove();
    expect(events).to.have.length(1);
    const [event] = events;
    if (!(event instanceof NazorgErrorEvent)) throw new Error('It is an event of another class.');
    expect([event.type, event.code, event.file]).to.deep.equal(['nazorg-error', 'unreachable', '/answers/not-found.json?event']);
  });
});
