import { proseToHtml } from '../prose-to-html.js';
import { widgetToHtml } from '../widget-to-html.js';
import { VERSION } from '../../../src/base/version.js';
import { h } from '../../../src/prose/prose-node.js';
import { pickHeadings } from './pick-headings.js';
import { plainAttributes, speaking } from './plain-attributes.js';
import type { ScriptTag, SnippetOptions } from './snippet-options.js';
import { toSnippetProse } from './snippet-prose.js';

const plain = (options: SnippetOptions): string =>
  widgetToHtml('div', plainAttributes(options), toSnippetProse(options), options.headingLevel);

/** The tag of a script. One without a hash is checked by nobody. */
export const scriptTag = ({ address, integrity, classic }: ScriptTag): string => {
  const loading: Record<string, string> = classic ? { defer: 'defer' } : { type: 'module' };
  const crossorigin = integrity === undefined ? undefined : 'anonymous';
  return proseToHtml([h('script', { ...loading, src: address, integrity, crossorigin })], 1);
};

const element = (options: SnippetOptions): string => {
  const tag = widgetToHtml(
    options.widget,
    { ...speaking(options.lang), ...options.settings },
    toSnippetProse(options),
    options.headingLevel,
  );
  return `${options.script ? `${scriptTag(options.script)}\n` : ''}${tag}`;
};

const hostedAddress = ({ widget, hosted, lang, settings }: SnippetOptions): string =>
  `${hosted}/nazorg/${widget}?${new URLSearchParams({ lang, ...settings }).toString()}`;

const link = (options: SnippetOptions): string => {
  const [title = options.widget] = pickHeadings(toSnippetProse(options));
  return proseToHtml([h('p', speaking(options.lang), h('a', { href: hostedAddress(options) }, title))], 1);
};

/** A frame without the script of its height scrolls: that script stands before it, so that one paste is enough. */
const frame = (options: SnippetOptions): string => {
  const [title = options.widget] = pickHeadings(toSnippetProse(options));
  const height = scriptTag({ address: `${options.hosted}/nazorg/${VERSION}/frame.js`, integrity: undefined, classic: true });
  return `${height}\n${proseToHtml([h('iframe', { title, src: hostedAddress(options), width: '100%', height: '640' })], 1)}`;
};

const FORMS = { plain, element, link, frame };

/** Writes a widget in one of its forms, ready to paste. WordPress makes a block of its own of what is marked as one. */
export const writeSnippet = (options: SnippetOptions): string => {
  const snippet = FORMS[options.form](options);
  return options.wordPress ? `<!-- wp:html -->\n${snippet}\n<!-- /wp:html -->` : snippet;
};
