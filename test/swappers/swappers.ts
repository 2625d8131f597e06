// @ts-expect-error It has no types.
import { renderStreamMessage as streamOf } from '@hotwired/turbo';
import htmxModule from 'htmx.org';
import { Idiomorph } from 'idiomorph';
import morphdomModule from 'morphdom';
import type { SWAPPED } from './tried.js';

/* What these give a browser, as far as it is used here: the types of two are those of another kind of module, and one has none. */
const renderStreamMessage = streamOf as (message: string) => void;
const morphdom = morphdomModule as unknown as (from: Node, to: string) => void;
const htmx = htmxModule as unknown as {
  swap: (target: Element, html: string, how: object, options: { afterSettleCallback: () => void }) => void;
};

/** Puts a part of the page, with the id `region`, there again; `kept` is the HTML that was in it when somebody last looked. */
export type Swap = (region: HTMLElement, kept: string) => unknown;

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

export const SWAPS: Readonly<Record<keyof typeof SWAPPED, Swap>> = {
  html: (region, kept) => (region.innerHTML = kept),
  clone: (region) => region.replaceWith(region.cloneNode(true)),
  htmxInside: (region, kept) => htmxSwap(region, kept, 'innerHTML'),
  htmxWhole: (region, kept) => htmxSwap(region, whole(kept), 'outerHTML'),
  turboUpdate: (_, kept) => stream('action="update"', kept),
  turboReplace: (_, kept) => stream('action="replace"', whole(kept)),
  turboMorph: (_, kept) => stream('action="replace" method="morph"', whole(kept)),
  idiomorph: (region, kept) => Idiomorph.morph(region, whole(kept)),
  morphdom: (region, kept) => morphdom(region, whole(kept)),
  viewTransition: async (region, kept) => {
    const replace = (): void => region.replaceChildren(fragmentOf(kept));
    if ('startViewTransition' in document) await document.startViewTransition(replace).finished;
    else replace();
  },
};
