import { expect, fixture, html } from '@open-wc/testing';
import { render, type LitElement, type TemplateResult } from 'lit';
import { engine } from '../support/engine.js';
import { messagesDuring } from '../support/fixtures.js';
import { whatIsKept } from '../support/kept.js';
import { shownText } from '../support/shown-text.js';
import { NONSENSE } from '../support/widgets.js';

interface Story {
  name?: string;
  args?: Record<string, unknown>;
  tags?: string[];
  render?: (args: Record<string, unknown>) => TemplateResult;
}

type StoryFile = Record<string, Story> & { default: Story & { title: string } };

const files = (await (await fetch('/answers/stories.json')).json()) as string[];

const catalogue = await Promise.all(
  files.map(async (file) => {
    const { default: meta, ...stories } = (await import(`/stories/${file}`)) as StoryFile;
    return {
      title: meta.title,
      stories: Object.entries(stories).map(([id, story]) => ({ id, ...meta, ...story, args: { ...meta.args, ...story.args } })),
    };
  }),
);

const inside = (root: Element | ShadowRoot): Element[] =>
  Array.from(root.querySelectorAll('*')).flatMap((element) => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);

/** What a style attribute says, but for rows that are picked out: that is set from code, which every policy allows. */
const ownStyles = (element: Element): string[] =>
  Array.from((element as HTMLElement).style).filter((property) => !property.startsWith('--_picked-'));

const settle = async (page: Element): Promise<void> => {
  for (const element of inside(page)) await (element as Partial<LitElement>).updateComplete;
};

/** Where anything was sent or asked while something ran, by any way there is, without what the page itself is served from. */
const addressesElsewhere = async (run: () => Promise<void>): Promise<string[]> => {
  const addresses: string[] = [];
  const { fetch } = window;
  const { open } = XMLHttpRequest.prototype;
  const { sendBeacon } = navigator;
  window.fetch = (address, options) => (
    addresses.push(address instanceof Request ? address.url : String(address)),
    fetch(address, options)
  );
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, address: string | URL) {
    addresses.push(String(address));
    open.call(this, method, address, true);
  };
  navigator.sendBeacon = (address) => addresses.push(`beacon ${String(address)}`) > 0;
  const before = performance.getEntriesByType('resource').length;
  try {
    await run();
  } finally {
    Object.assign(window, { fetch });
    Object.assign(XMLHttpRequest.prototype, { open });
    Object.assign(navigator, { sendBeacon });
  }
  addresses.push(
    ...performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({ name }) => name),
  );
  return addresses.filter((address) => new URL(address, location.href).origin !== location.origin);
};

describe('the catalogue', () => {
  it('has stories of every widget', () => {
    const titles = catalogue.map(({ title }) => title);
    for (const tag of ['faq-accordion', 'risk-meter', 'aftercare-timeline', 'contact-card']) expect(titles).to.contain(`Widgets/${tag}`);
  });
});

for (const { title, stories } of catalogue) {
  for (const { id, name = id, tags = [], args, render: show } of stories) {
    describe(`the story ${title}, ${name}`, () => {
      const open = async (): Promise<HTMLElement> => {
        const page = await fixture<HTMLElement>(html`
          <div lang="nl"></div>
        `);
        render(show!(args), page);
        await settle(page);
        return page;
      };

      it('shows words that make sense, tells the editor only what it should, asks nothing elsewhere and keeps nothing', async () => {
        const before = await whatIsKept();
        let page: HTMLElement | undefined;
        let elsewhere: string[] = [];
        const messages = await messagesDuring(async () => {
          elsewhere = await addressesElsewhere(async () => {
            page = await open();
          });
        });
        expect(shownText(page!)).to.have.length.above(20);
        expect(shownText(page!)).to.not.match(NONSENSE);
        expect(messages.filter((message) => message.startsWith('[nazorg]'))).to.have.length(tags.includes('editor-message') ? 1 : 0);
        expect(messages.filter((message) => !message.startsWith('[nazorg]'))).to.deep.equal([]);
        expect(elsewhere).to.deep.equal([]);
        expect(await whatIsKept()).to.deep.equal(before);
        expect(inside(page!).flatMap(ownStyles)).to.deep.equal([]);
      });

      // What axe reads, the markup and its colours, is the same in every engine, and reading it takes half the time of
      // this file: once is enough.
      (engine === 'Chromium' ? it : it.skip)('is accessible, open and closed, by what axe finds in Chromium', async () => {
        let page: HTMLElement | undefined;
        await messagesDuring(async () => (page = await open()));
        await expect(page).to.be.accessible();
        const accordions = page!.querySelectorAll('faq-accordion');
        if (accordions.length === 0) return;
        for (const widget of accordions) widget.expandAll();
        await settle(page!);
        await expect(page).to.be.accessible();
      });

      it('is the same when it is rendered again', async () => {
        await messagesDuring(async () => {
          const page = await open();
          const [words, markup] = [shownText(page), page.innerHTML];
          render(show!(args), page);
          for (const element of inside(page)) (element as Partial<LitElement>).requestUpdate?.();
          await settle(page);
          expect(shownText(page)).to.equal(words);
          expect(page.innerHTML).to.equal(markup);
        });
      });
    });
  }
}
