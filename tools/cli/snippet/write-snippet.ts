import { proseToHtml } from '../../authoring/prose-to-html.js';
import { widgetToHtml } from '../../authoring/widget-to-html.js';
import { textDirection } from '../../../src/content/text-direction.js';
import { h } from '../../../src/prose/prose-node.js';
import { pickHeadings } from './pick-headings.js';
import type { SnippetOrder } from './snippet-order.js';
import { toSnippetProse } from './snippet-prose.js';

const speaking = (lang: string): Record<string, string> => ({ lang, ...(textDirection(lang) === 'rtl' ? { dir: 'rtl' } : {}) });

const plain = (order: SnippetOrder): string => {
  const data = Object.entries(order.options).map(([name, value]) => [`data-${name}`, value] as const);
  const attributes = {
    class: `nazorg-${order.widget}`,
    'data-nazorg': order.widget,
    ...speaking(order.lang),
    ...Object.fromEntries(data),
  };
  return widgetToHtml('div', attributes, toSnippetProse(order), order.headingLevel);
};

const scriptTag = ({ address, integrity, classic }: NonNullable<SnippetOrder['script']>): string => {
  const loading: Record<string, string> = classic ? { defer: 'defer' } : { type: 'module' };
  return proseToHtml([h('script', { ...loading, src: address, integrity, crossorigin: 'anonymous' })], 1);
};

const element = (order: SnippetOrder): string => {
  const tag = widgetToHtml(order.widget, { ...speaking(order.lang), ...order.options }, toSnippetProse(order), order.headingLevel);
  return `${order.script ? `${scriptTag(order.script)}\n` : ''}${tag}`;
};

const link = (order: SnippetOrder): string => {
  const { widget, hosted, lang, options } = order;
  const query = new URLSearchParams({ lang, ...options });
  const [title = widget] = pickHeadings(toSnippetProse(order));
  return proseToHtml([h('p', speaking(lang), h('a', { href: `${hosted}/nazorg/${widget}?${query.toString()}` }, title))], 1);
};

const FORMS = { plain, element, link };

/** Writes a widget in one of its forms, ready to paste. WordPress makes a block of its own of what is marked as one. */
export const writeSnippet = (order: SnippetOrder): string => {
  const snippet = FORMS[order.form](order);
  return order.wordPress ? `<!-- wp:html -->\n${snippet}\n<!-- /wp:html -->` : snippet;
};
