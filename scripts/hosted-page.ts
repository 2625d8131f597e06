import { proseToHtml } from '../src/authoring/prose-to-html.js';
import { withRiskPictures } from '../src/authoring/risk-pictures.js';
import { widgetToHtml } from '../src/authoring/widget-to-html.js';
import { pickHeadings } from '../src/cli/snippet/pick-headings.js';
import { textDirection } from '../src/content/text-direction.js';
import { h, withHospital, type ProseNode } from '../src/prose/prose-node.js';

/** One widget on a page of its own. */
export interface HostedPage {
  widget: string;
  lang: string;
  prose: readonly ProseNode[];
  /** Where the scripts are. */
  files: string;
  /** The same page in all languages, this one included. */
  languages: readonly { lang: string; href: string }[];
}

/** A page with one widget, whose words read without any script. Links that became widgets lead here, and frames show it. */
export const toHostedPage = ({ widget, lang, prose, files, languages }: HostedPage): string => {
  const words = withRiskPictures(withHospital(prose, {}));
  const [title = widget] = pickHeadings(words);
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', {}, title),
    ...languages.map((other) => h('link', { rel: 'alternate', hreflang: other.lang, href: other.href })),
    h('link', { rel: 'stylesheet', href: `${files}/hosted.css` }),
    h('script', { src: `${files}/hosted.js`, defer: 'defer' }),
    h('script', { src: `${files}/nazorg.${lang}.js`, type: 'module' }),
  ];
  const main = widgetToHtml('div', { class: `nazorg-${widget}`, 'data-nazorg': widget }, words, 1);
  return `<!doctype html>
<html lang="${lang}" dir="${textDirection(lang)}">
<head>
${proseToHtml(head, 1)}
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
};
