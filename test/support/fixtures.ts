import { fixture } from '@open-wc/testing';
import { languageLoaders } from '../../src/generated/language-loaders.js';
import { withAllPacks } from '../../src/prose/language-file.js';
import type { LitElement, TemplateResult } from 'lit';
import type { LazyHost } from '../../src/base/controllers/lazy-part.js';

/*
 * The files of our own that a widget loads late are there before a test starts, so that no test depends on how fast they come.
 * How a page does without them is tried in test/base/hanging-files.browser.test.ts.
 */
await Promise.all([
  import('../../src/base/hospital-data.js'),
  ...Object.values(languageLoaders).map(async (load) => {
    const file = await load();
    return Promise.all([withAllPacks(file), file.synonyms()]);
  }),
]);

/** Waits for a widget and its parts in files of their own, however long they take here; `updateComplete` waits no longer than a reader does. */
export const complete = async (widget: LitElement & Partial<Pick<LazyHost, 'lazyParts'>>): Promise<void> => {
  await widget.updateComplete;
  await Promise.all(Array.from(widget.lazyParts ?? [], async ({ complete: loading }) => loading));
  await widget.updateComplete;
};

/** Puts a widget on the page and waits until it has settled, content included. */
export const settled = async <Widget extends LitElement>(template: TemplateResult | string): Promise<Widget> => {
  const widget = await fixture<Widget>(template);
  await complete(widget);
  return widget;
};

/** Waits until a widget has taken notice of what was done to its children, which the browser tells it a moment later. */
export const noticed = async (widget: LitElement): Promise<void> => {
  await Promise.resolve();
  await complete(widget);
};

/** Listens to what the console says while something runs, and returns the messages. */
export const messagesDuring = async (run: () => Promise<unknown>): Promise<string[]> => {
  const { warn, error } = console;
  const messages: string[] = [];
  console.warn = console.error = (...words: unknown[]) => void messages.push(words.join(' '));
  try {
    await run();
  } finally {
    Object.assign(console, { warn, error });
  }
  return messages.filter((message) => !message.includes('Lit is in dev mode'));
};
