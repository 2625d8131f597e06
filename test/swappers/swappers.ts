// @ts-expect-error It has no types.
import { renderStreamMessage as streamOf } from '@hotwired/turbo';
import htmxModule from 'htmx.org';
import { Idiomorph } from 'idiomorph';
import morphdomModule from 'morphdom';

/* What these give a browser, as far as it is used here: the types of two are those of another kind of module, and one has none. */
const renderStreamMessage = streamOf as (message: string) => void;
const morphdom = morphdomModule as unknown as (from: Node, to: string) => void;
const htmx = htmxModule as unknown as {
  swap: (target: Element, html: string, how: object, options: { afterSettleCallback: () => void }) => void;
};

/** What takes a part of a page away and puts it there again, or another state of it. */
export interface Swapper {
  name: string;
  /**
   * @param region - The part of the page: it has the id `region`.
   * @param kept - The HTML that was in it when somebody last looked, as a cache keeps it.
   */
  swap: (region: HTMLElement, kept: string) => unknown;
}

const settled = (act: (done: () => void) => void): Promise<void> => new Promise((resolve) => act(resolve));

const whole = (kept: string): string => `<div id="region" lang="nl">${kept}</div>`;

const fragmentOf = (html: string): DocumentFragment => document.createRange().createContextualFragment(html);

/** Turbo renders a message of a stream after a frame. */
const stream = async (action: string, kept: string): Promise<void> => {
  const rendered = new Promise((resolve) => document.addEventListener('turbo:before-stream-render', resolve, { once: true }));
  renderStreamMessage(`<turbo-stream target="region" ${action}><template>${kept}</template></turbo-stream>`);
  await rendered;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
};

const htmxSwap = (region: HTMLElement, html: string, swapStyle: string): Promise<void> =>
  settled((done) => htmx.swap(region, html, { swapStyle, swapDelay: 0, settleDelay: 0 }, { afterSettleCallback: done }));

export const SWAPPERS: readonly Swapper[] = [
  { name: 'innerHTML of a page of its own', swap: (region, kept) => (region.innerHTML = kept) },
  { name: 'a clone in its place, as Turbo and bfcache scripts keep pages', swap: (region) => region.replaceWith(region.cloneNode(true)) },
  { name: 'htmx 2, inside', swap: (region, kept) => htmxSwap(region, kept, 'innerHTML') },
  { name: 'htmx 2, the whole', swap: (region, kept) => htmxSwap(region, whole(kept), 'outerHTML') },
  { name: 'Turbo 8 stream, update', swap: (_, kept) => stream('action="update"', kept) },
  { name: 'Turbo 8 stream, replace', swap: (_, kept) => stream('action="replace"', whole(kept)) },
  { name: 'Turbo 8 stream, morph', swap: (_, kept) => stream('action="replace" method="morph"', whole(kept)) },
  { name: 'idiomorph', swap: (region, kept) => Idiomorph.morph(region, whole(kept)) },
  { name: 'morphdom', swap: (region, kept) => morphdom(region, whole(kept)) },
  {
    name: 'a view transition',
    swap: async (region, kept) => {
      const replace = (): void => region.replaceChildren(fragmentOf(kept));
      if ('startViewTransition' in document) await document.startViewTransition(replace).finished;
      else replace();
    },
  },
];
