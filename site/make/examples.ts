import { FOR_PROFESSIONALS, WIDGETS } from '../../src/widgets.js';
import { escapeHtml } from './escape-html.js';
import { linkFrom, type Link } from './link-from.js';
import type { SiteFile } from './site-file.js';
import type { SiteLanguage } from './site-language.js';
import { fill, wordsIn } from './site-words.js';

/** A widget on a page of its own, which a frame on another page shows. */
export interface Example {
  id: string;
  lang: string;
  title: string;
  html: string;
  /** A style sheet of the page's own. */
  css?: string;
}

const TAGS = [...WIDGETS, ...FOR_PROFESSIONALS].join('|');
const WIDGET = new RegExp(`<(?:${TAGS})[ >]|class="nazorg-(?:${TAGS})[ "]`);

/** What an example page can't have: addresses of others, files that only a hospital has, and lines that stand for something. */
const NOT_OURS = /https:\/\/widgets\.|<iframe|our-pack|…|<!--/;

const SCRIPT = /<script type="module">([^]*?)<\/script>/g;
const HEAD = /<(?:link|script|meta)[^>]*(?:href|src|content)="[^"]*\/nazorg\/[^"]*"[^>]*>(?:<\/script>)?\n?/g;

/** Whether a block of HTML in a guide can be shown as it would be on a page. */
export const isExample = (html: string): boolean => WIDGET.test(html) && !NOT_OURS.test(html);

/** Where the page of an example is. */
export const examplePath = (id: string): string => `/examples/${id}/`;

/** The pages of an example: the page itself, and a file for each script in it, since the site's policy allows none in HTML. */
export const examplePages = ({ id, lang, title, html, css }: Example): SiteFile[] => {
  const path = examplePath(id);
  const link = linkFrom(path);
  const scripts: SiteFile[] = [];
  const styles: SiteFile[] = css === undefined ? [] : [{ path: `${path}brand.css`, text: () => css }];
  const body = html
    .replace(HEAD, '')
    .replace(SCRIPT, (_, text: string) => {
      scripts.push({ path: `${path}example-${scripts.length + 1}.js`, text: () => text });
      return `<script type="module" src="example-${scripts.length}.js"></script>`;
    })
    .replaceAll('"/nazorg/profile.json"', `"${link('/profile.json')}"`);
  const script = html.includes('<evidence-table') ? 'evidence.js' : `nazorg.${lang}.classic.js`;
  const loading = script === 'evidence.js' ? ' type="module"' : ' defer';
  const text = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${link('/favicon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${link('/cdn/before-script.css')}">
<link rel="stylesheet" href="${link('/example.css')}">
${styles.map(() => '<link rel="stylesheet" href="brand.css">\n').join('')}<script${loading} src="${link(`/cdn/${script}`)}"></script>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
  return [{ path, text: () => text }, ...styles, ...scripts];
};

/** A frame with an example, whose width a reader can change. */
export const exampleFrame = ({ id, title }: Pick<Example, 'id' | 'title'>, lang: SiteLanguage, link: Link): string => {
  const words = wordsIn(lang);
  const address = link(examplePath(id));
  return `<div class="example"><div class="resizable"><iframe src="${address}" title="${escapeHtml(fill(words.example, { name: title }))}" loading="lazy"></iframe></div>
<p><a href="${address}">${words.exampleAlone}</a>. <span class="resize-hint">${words.exampleResize}</span></p></div>
`;
};
