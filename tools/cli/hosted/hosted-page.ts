import { boxClass } from '../../authoring/box-class.js';
import { proseToHtml } from '../../authoring/prose-to-html.js';
import { withRiskPictures } from '../../authoring/risk-pictures.js';
import { widgetToHtml } from '../../authoring/widget-to-html.js';
import { textDirection } from '../../../src/content/text-direction.js';
import { h, type ProseNode } from '../../../src/prose/prose-node.js';
import { pickHeadings } from '../../authoring/snippet/pick-headings.js';

/** One widget on a page of its own. */
export interface HostedPage {
  widget: string;
  lang: string;
  /** Settings of the widget, by the names of its attributes. */
  settings: Readonly<Record<string, string>>;
  prose: readonly ProseNode[];
  /** The same page in all languages, this one included. */
  languages: readonly { lang: string; href: string }[];
  /** Where the scripts are. */
  files: string;
  /** Where the hospital's profile is, if it has one. */
  profile: string | undefined;
  /** Where the hospital's own styles are, if it has any. */
  stylesheet: string | undefined;
}

const nameOf = (lang: string): string => new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;

const linkTo = ({ lang, href }: { lang: string; href: string }): ProseNode[] => [
  ' ',
  h('a', { href, lang, hreflang: lang, dir: textDirection(lang) }, nameOf(lang)),
];

const headOf = ({ lang, files, languages, profile, stylesheet }: HostedPage, title: string): ProseNode[] => [
  h('meta', { charset: 'utf-8' }),
  h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  h('meta', { name: 'color-scheme', content: 'light dark' }),
  ...(profile === undefined ? [] : [h('meta', { name: 'nazorg-profile', content: profile })]),
  h('title', {}, title),
  ...languages.map((other) => h('link', { rel: 'alternate', hreflang: other.lang, href: other.href })),
  h('link', { rel: 'stylesheet', href: `${files}/hosted.css` }),
  ...(stylesheet === undefined ? [] : [h('link', { rel: 'stylesheet', href: stylesheet })]),
  h('script', { src: `${files}/hosted.js`, defer: 'defer' }),
  h('script', { src: `${files}/nazorg.${lang}.js`, type: 'module' }),
];

/**
 * A page with one widget, whose words read without any script. Links that became widgets lead here, and frames show it.
 * Without script the address can't choose the language, so the languages are at the end then.
 */
export const toHostedPage = (page: HostedPage): string => {
  const { widget, lang, settings, languages } = page;
  const words = withRiskPictures(page.prose);
  const [title = widget] = pickHeadings(words);
  const data = Object.entries(settings).map(([name, value]) => [`data-${name}`, value] as const);
  const attributes = { class: boxClass(widget), 'data-nazorg': widget, ...Object.fromEntries(data) };
  const others = languages.filter((other) => other.lang !== lang).flatMap(linkTo);
  return `<!doctype html>
<html lang="${lang}" dir="${textDirection(lang)}">
<head>
${proseToHtml(headOf(page, title), 1)}
</head>
<body>
<main>
${widgetToHtml('div', attributes, words, 1)}
${proseToHtml([h('noscript', {}, h('p', { class: 'languages' }, others))], 1)}
</main>
</body>
</html>
`;
};
