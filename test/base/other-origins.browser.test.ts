import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../support/page-script.js';
import { messagesDuring, settled } from '../support/fixtures.js';
import { ASKED_ELSEWHERE } from '../support/asked-elsewhere.js';
import { shownText } from '../support/shown-text.js';

/** The same server under another name: another site. */
const OTHER = location.origin.replace('127.0.0.1', 'localhost');

const settledWithMessages = async (written: string): Promise<{ widget: LitElement; messages: string[] }> => {
  let widget: LitElement | undefined;
  const messages = await messagesDuring(async () => (widget = await settled(written)));
  return { widget: widget!, messages };
};

const withPack = (src: string): Promise<{ widget: LitElement; messages: string[] }> =>
  settledWithMessages(`<faq-accordion lang="nl" src="${src}"></faq-accordion>`);

const withProfile = (profile: string): Promise<{ widget: LitElement; messages: string[] }> =>
  settledWithMessages(`<contact-card lang="nl" profile="${profile}"></contact-card>`);

/** What only the pack and the profile of the test server say. */
const WORDS = /over eigen|020 123 45 67/;

/** What the other site was asked for with this address, whichever file it was. */
const askedWith = async (query: string): Promise<string[]> =>
  ((await (await fetch(ASKED_ELSEWHERE)).json()) as string[]).filter((url) => url.includes(query));

let count = 0;

/** An address that was never asked for before. */
const fresh = (address: string): string => `${address}?once=${performance.timeOrigin}-${(count += 1)}`;

/** Puts a tag in the head of the page for the length of one test. */
const inHead = (tag: string, attributes: Record<string, string>): void => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.head.prepend(element);
  put.push(element);
};
const put: Element[] = [];

describe("a hospital's file on another site", () => {
  afterEach(() => put.splice(0).forEach((element) => element.remove()));

  const list = (content: string): void => inHead('meta', { name: 'nazorg-origins', content });

  for (const [what, load, file] of [
    ['pack', withPack, 'pack.json'],
    ['profile', withProfile, 'profile.json'],
  ] as const) {
    it(`is not asked for when it is a ${what} that no line in the head allows, and the editor reads which line would`, async () => {
      const address = fresh(`${OTHER}/answers/${file}`);
      const { widget, messages } = await load(address);
      expect(shownText(widget)).to.not.match(WORDS);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(`<meta name="nazorg-origins" content="${OTHER}">`);
      expect(await askedWith(address.split('?')[1]!)).to.deep.equal([]);
    });

    it(`is used when it is a ${what} from a site that the head lists`, async () => {
      list(`https://one.example ${OTHER.toUpperCase()}/files/`);
      const { widget, messages } = await load(fresh(`${OTHER}/answers/${file}`));
      expect(shownText(widget)).to.match(WORDS);
      expect(messages).to.deep.equal([]);
    });

    it(`is used when a ${what} moved within its site`, async () => {
      const { widget, messages } = await load(`/answers/moved-${file}`);
      expect(shownText(widget)).to.match(WORDS);
      expect(messages).to.deep.equal([]);
    });

    it(`is used when a ${what} moved within a site that the head lists`, async () => {
      list(OTHER);
      const { widget, messages } = await load(`${OTHER}/answers/moved-${file}`);
      expect(shownText(widget)).to.match(WORDS);
      expect(messages).to.deep.equal([]);
    });

    it(`is not asked for when the address of a ${what} on the page's own site leads there`, async () => {
      list(OTHER);
      const address = fresh(`/answers/elsewhere-${file}`);
      const { widget, messages } = await load(address);
      expect(shownText(widget)).to.not.match(WORDS);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('is redirected to another site');
      expect(await askedWith(address.split('?')[1]!)).to.deep.equal([]);
    });

    it(`is not used when a ${what} of a listed site leads to yet another one`, async () => {
      list(OTHER);
      const { widget, messages } = await load(fresh(`${OTHER}/answers/elsewhere-${file}`));
      expect(shownText(widget)).to.not.match(WORDS);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('is redirected to another site');
    });
  }

  it('is not asked for after a redirect within the site', async () => {
    const address = fresh('/answers/elsewhere-at-last.json');
    const { messages } = await withPack(address);
    expect(messages[0]).to.contain('is redirected to another site');
    expect(await askedWith(address.split('?')[1]!)).to.deep.equal([]);
  });

  it('is used after two redirects within the site', async () => {
    const { widget, messages } = await withPack('/answers/moved-twice.json');
    expect(shownText(widget)).to.match(WORDS);
    expect(messages).to.deep.equal([]);
  });

  it('is not asked for when a <base> makes it the site of all addresses', async () => {
    inHead('base', { href: `${OTHER}/` });
    const address = fresh('/answers/pack.json');
    const { messages } = await withPack(address);
    expect(messages[0]).to.contain('is on another site');
    expect(await askedWith(address.split('?')[1]!)).to.deep.equal([]);
  });

  it('is not asked for when the page names it as the profile of all widgets, and lists nothing', async () => {
    const address = fresh(`${OTHER}/answers/profile.json`);
    inHead('meta', { name: 'nazorg-profile', content: address });
    const { messages } = await settledWithMessages('<contact-card lang="nl"></contact-card>');
    expect(messages[0]).to.contain('is on another site');
    expect(await askedWith(address.split('?')[1]!)).to.deep.equal([]);
  });

  it('is not asked for when the list stands in the body, where authors write', async () => {
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'nazorg-origins', content: OTHER });
    document.body.append(meta);
    put.push(meta);
    const { messages } = await withPack(fresh(`${OTHER}/answers/pack.json`));
    expect(messages[0]).to.contain('is on another site');
  });

  it('is on the own site of a frame that has no address, when it is on that of the page around it', async () => {
    const frame = document.createElement('iframe');
    const asked = new Promise<unknown>((resolve) => Object.assign(window, { told: resolve }));
    frame.srcdoc = `<script type="module">
      import { loadJson } from '/src/base/load-json.ts';
      const load = (address) => loadJson(address, document.baseURI, new Map(), ({ organisation }) => organisation).catch(({ message }) => message);
      parent.told(await Promise.all(['/answers/profile.json', '${OTHER}/answers/profile.json'].map(load)));
    </script>`;
    document.body.append(frame);
    put.push(frame);
    const [own, other] = (await asked) as [string, string];
    expect(own).to.equal('Ziekenhuis De Linde');
    expect(other).to.contain('is on another site');
  });
});
