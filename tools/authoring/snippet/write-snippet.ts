import { boxClass } from '../box-class.js';
import { proseToHtml } from '../prose-to-html.js';
import { widgetToHtml } from '../widget-to-html.js';
import { textDirection } from '../../../src/content/text-direction.js';
import { h } from '../../../src/prose/prose-node.js';
import { pickHeadings } from './pick-headings.js';
import type { SnippetOptions } from './snippet-options.js';
import { toSnippetProse } from './snippet-prose.js';

const speaking = (lang: string): Record<string, string> => ({ lang, ...(textDirection(lang) === 'rtl' ? { dir: 'rtl' } : {}) });

const plain = (options: SnippetOptions): string => {
  const data = Object.entries(options.settings).map(([name, value]) => [`data-${name}`, value] as const);
  const attributes = {
    class: boxClass(options.widget),
    'data-nazorg': options.widget,
    ...speaking(options.lang),
    ...Object.fromEntries(data),
  };
  return widgetToHtml('div', attributes, toSnippetProse(options), options.headingLevel);
};

const scriptTag = ({ address, integrity, classic }: NonNullable<SnippetOptions['script']>): string => {
  const loading: Record<string, string> = classic ? { defer: 'defer' } : { type: 'module' };
  return proseToHtml([h('script', { ...loading, src: address, integrity, crossorigin: 'anonymous' })], 1);
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

const link = (options: SnippetOptions): string => {
  const { widget, hosted, lang, settings } = options;
  const query = new URLSearchParams({ lang, ...settings });
  const [title = widget] = pickHeadings(toSnippetProse(options));
  return proseToHtml([h('p', speaking(lang), h('a', { href: `${hosted}/nazorg/${widget}?${query.toString()}` }, title))], 1);
};

const FORMS = { plain, element, link };

/** Writes a widget in one of its forms, ready to paste. WordPress makes a block of its own of what is marked as one. */
export const writeSnippet = (options: SnippetOptions): string => {
  const snippet = FORMS[options.form](options);
  return options.wordPress ? `<!-- wp:html -->\n${snippet}\n<!-- /wp:html -->` : snippet;
};
