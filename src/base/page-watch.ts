import { attempt } from './attempt.js';
import { fragmentFollowed } from './fragment.js';

/** What has to know what happens on the page of a widget. */
export interface PageWatcher {
  readonly host: Element;
  /** Something happened on the page: one of `PAGE_EVENTS`. */
  onPage?(event: Event): void;
  /** Somebody followed a link to a part of this page, whatever the page made of the click. */
  onFragment?(hash: string): void;
  /** A `lang` attribute changed in a tree that some widget stands in. */
  onLang?(): void;
}

const PAGE_EVENTS = ['pageshow', 'beforeprint', 'afterprint', 'hashchange', 'click'];

/*
 * However many widgets there are, the page has one listener of each kind and one observer: a browser asks every
 * observer above a node about every change of it.
 */
const watchers = new Set<PageWatcher>();
let langs: MutationObserver | undefined;

/** Each by itself: what fails in one widget stops no other. */
const tellEach = (action: (watcher: PageWatcher) => void): void =>
  watchers.forEach((watcher) => attempt(watcher.host, () => action(watcher)));

const tell = (event: Event): void => tellEach((watcher) => watcher.onPage?.(event));

/** A theme may scroll by itself and take the click back, and a link to where the address points already changes no address. */
const tellFragment = (event: Event): void => {
  const hash = fragmentFollowed(event);
  if (hash !== undefined) setTimeout(() => tellEach((watcher) => watcher.onFragment?.(hash)));
};

/** Tells a widget from now on what happens on its page, and around the shadow roots it stands in. */
export const watchPage = (watcher: PageWatcher): void => {
  if (watchers.size === 0) {
    for (const name of PAGE_EVENTS) addEventListener(name, tell);
    addEventListener('click', tellFragment, true);
  }
  watchers.add(watcher);
  langs ??= new MutationObserver(() => tellEach((one) => one.onLang?.()));
  for (let root: Node | null = watcher.host.getRootNode(); root;) {
    langs.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    root = root instanceof ShadowRoot ? root.host.getRootNode() : null;
  }
};

/** Tells it nothing any more. The last one to go takes the listeners along. */
export const unwatchPage = (watcher: PageWatcher): void => {
  watchers.delete(watcher);
  if (watchers.size > 0) return;
  for (const name of PAGE_EVENTS) removeEventListener(name, tell);
  removeEventListener('click', tellFragment, true);
  langs?.disconnect();
};
