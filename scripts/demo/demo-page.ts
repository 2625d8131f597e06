import { textDirection } from '../../src/content/text-direction.js';
import { h, type ProseNode } from '../../src/prose/prose-node.js';
import { proseToHtml } from '../../tools/authoring/prose-to-html.js';
import { toDemoParts, type DemoPage, type DemoPart } from './demo-parts.js';

/** The file with most letters of a language, where that is another than the Latin one: it is there before the page is drawn. */
const FONTS: Readonly<Record<string, string>> = { uk: 'cyrillic' };

const logo = `<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><circle cx="16" cy="16" r="15" fill="none" stroke="currentColor" stroke-width="2"></circle><path d="M8 17c3-6 7-6 8 0s5 6 8 0" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"></path></svg>`;

const links = (items: readonly (readonly [href: string, words: string])[]): ProseNode =>
  h(
    'ul',
    {},
    items.map(([href, words]) => h('li', {}, h('a', { href }, words))),
  );

/** The other languages, behind one word. */
const languageMenu = ({ pack, words, languages }: DemoPage): ProseNode[] => {
  const others = languages.filter(({ lang }) => lang !== pack.lang);
  if (others.length === 0) return [];
  const items = others.map(({ lang, name, href }) => h('li', {}, h('a', { href, lang, hreflang: lang }, name)));
  return [
    h(
      'nav',
      { class: 'languages', 'aria-label': words.languages },
      h('details', {}, h('summary', {}, words.languages), h('ul', {}, items)),
    ),
  ];
};

const breadcrumb = ({ words: { breadcrumb: place } }: DemoPage, title: string): ProseNode =>
  h(
    'nav',
    { class: 'breadcrumb', 'aria-label': place.label },
    h(
      'ol',
      {},
      [...place.above, title].map((name) => h('li', {}, name)),
    ),
  );

const overview = ({ words }: DemoPage, more: string, all: readonly DemoPart[]): ProseNode[] => [
  h('p', { class: 'more' }, more),
  h(
    'nav',
    { class: 'on-this-page', 'aria-label': words['on-this-page'] },
    h('p', {}, words['on-this-page']),
    links(all.map(({ id, name }) => [`#${id}`, name])),
  ),
];

/** A part on the page, in a box of its own. */
const boxed = ({ html }: DemoPart): string => `<div class="part">\n${html}\n</div>`;

/** A calm hospital page around one pack: when to call right after one sentence, then what is on the page, then its parts. */
export const toDemoPage = (page: DemoPage): string => {
  const { pack, words, link } = page;
  const { title, lead, more } = words[pack.id as 'miscarriage'];
  const { call, others } = toDemoParts(page);
  const calls = call ? [call] : [];
  return `<!doctype html>
<html lang="${pack.lang}" dir="${textDirection(pack.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${proseToHtml([h('title', {}, `${title} · ${words.hospital}`), h('meta', { name: 'description', content: `${lead} ${more}` })], 1)}
<meta name="nazorg-profile" content="${link(`/profile.json`)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${link(`/favicon.svg`)}" type="image/svg+xml">
<link rel="preload" href="${link(`/fonts/${FONTS[pack.lang] ?? 'latin'}.woff2`)}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${link(`/demo.css`)}">
<link rel="stylesheet" href="${link(`/cdn/before-script.css`)}">
<script type="module" src="${link(`/cdn/nazorg.${pack.lang}.js`)}"></script>
</head>
<body>
${proseToHtml([h('a', { class: 'skip-link', href: '#inhoud' }, words.skip)], 1)}
<header class="site-header">
<div>${logo}${proseToHtml([h('p', { class: 'site-name' }, words.hospital), ...languageMenu(page)], 1)}</div>
${proseToHtml([breadcrumb(page, title)], 1)}
</header>
<main id="inhoud">
${proseToHtml([h('h1', {}, title), h('p', { class: 'lead' }, lead)], 1)}
${calls.map(boxed).join('')}
${proseToHtml(overview(page, more, [...calls, ...others]), 1)}
${others.map(boxed).join('\n')}
</main>
<footer class="site-footer"><div>
${proseToHtml([h('p', {}, words.footer)], 1)}
</div></footer>
</body>
</html>
`;
};
