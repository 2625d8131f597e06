import { PART_ORDER } from '../src/content/parts.js';
import { proseToHtml } from '../tools/authoring/prose-to-html.js';
import { withRiskPictures } from '../tools/authoring/risk-pictures.js';
import { widgetToHtml } from '../tools/authoring/widget-to-html.js';
import type { Pack } from '../src/content/pack.js';
import type { Profile } from '../src/content/profile.js';
import { textDirection } from '../src/content/text-direction.js';
import { hospitalToProse } from '../src/prose/hospital-to-prose.js';
import { toPackProse } from '../src/prose/pack-prose.js';
import { callId } from '../src/prose/timeline-prose.js';
import { textToProse } from '../src/prose/text-to-prose.js';
import { attributeOf, h, withHospital, type ProseNode } from '../src/prose/prose-node.js';
import { toHashId } from '../src/domain/hash-id.js';

/** The words of the page around the widgets, in one language. */
export interface DemoWords {
  language: string;
  hospital: string;
  skip: string;
  breadcrumb: string[];
  'recurrent-miscarriage': { title: string; lead: string };
  miscarriage: { title: string; lead: string };
  'on-this-page': string;
  languages: string;
  parts: { figures: string; contact: string; afterwards: string; related: string };
  related: string;
  footer: string;
}

/** Everything one demo page is made of. */
export interface DemoPage {
  pack: Pack;
  profile: Profile;
  words: DemoWords;
  languages: readonly { lang: string; name: string; href: string }[];
  pathTo: (pack: string) => string;
}

const isAbout = (node: ProseNode, section: string): boolean => typeof node === 'object' && node.attributes?.['data-section'] === section;

/** What stands below all questions, less the links to other packs, which the page has at its end. */
const isClosing = (node: ProseNode): boolean =>
  attributeOf(node, 'data-section') === undefined && attributeOf(node, 'class') !== 'nazorg-related';

/** The file with most letters of a language, where that is another than the Latin one: it is there before the page is drawn. */
const FONTS: Readonly<Record<string, string>> = { uk: 'cyrillic' };

/** Where the headings of a page's parts start. */
const PART_LEVEL = 2;

const logo = `<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><circle cx="16" cy="16" r="15" fill="none" stroke="currentColor" stroke-width="2"></circle><path d="M8 17c3-6 7-6 8 0s5 6 8 0" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"></path></svg>`;

const list = (items: readonly (readonly [string, string])[]): ProseNode =>
  h(
    'ul',
    {},
    items.map(([href, words]) => h('li', {}, h('a', { href }, words))),
  );

const parts = ({ pack, profile, words, pathTo }: DemoPage): { id: string; name: string; html: string }[] => {
  const prose = toPackProse(pack);
  const places = hospitalToProse(profile, profile.lang).places(prose);
  const questions = withHospital(prose.faq, places);
  const sections = (pack.faq?.sections ?? []).map((section, index, all) => ({
    id: toHashId(`${pack.id}/section/${section.id}`),
    name: textToProse(section.title, pack).map(String).join(''),
    html: widgetToHtml(
      'faq-accordion',
      {},
      [...questions.filter((node) => isAbout(node, section.id)), ...(index === all.length - 1 ? questions.filter(isClosing) : [])],
      PART_LEVEL,
    ),
  }));
  const contact = {
    id: 'contact',
    name: words.parts.contact,
    html: widgetToHtml('contact-card', { id: 'contact' }, withHospital(prose.contact, places), PART_LEVEL),
  };
  const figures = {
    id: 'cijfers',
    name: words.parts.figures,
    html: widgetToHtml('risk-meter', { id: 'cijfers' }, withRiskPictures(prose.risk), PART_LEVEL),
  };
  const afterwards = {
    id: 'erna',
    name: words.parts.afterwards,
    html: widgetToHtml('aftercare-timeline', { id: 'erna', 'date-input': '' }, withHospital(prose.timeline, places), PART_LEVEL),
  };
  const related = {
    id: 'zie-ook',
    name: words.parts.related,
    html: `<section id="zie-ook">\n${proseToHtml(
      [
        h('h1', {}, words.related),
        ...(pack.related ?? []).map(({ id, title, text }) =>
          h('p', {}, h('a', { href: pathTo(id) }, h('strong', {}, textToProse(title, pack))), h('br', {}), textToProse(text, pack)),
        ),
      ],
      2,
    )}\n</section>`,
  };
  const byPart = { timeline: [afterwards], faq: sections, risk: [figures], contact: [contact] };
  return [...(pack.order ?? PART_ORDER).flatMap((part) => byPart[part]), related];
};

/** A calm hospital page around one pack, with its parts in the order that the pack gives them. */
export const toDemoPage = (page: DemoPage): string => {
  const { pack, words, languages } = page;
  const { title, lead } = words[pack.id as 'miscarriage'];
  const all = parts(page);
  const whenToCall = pack.timeline
    ? [[`#${callId(pack.id)}`, textToProse(pack.timeline.whenToCall.title, pack).map(String).join('')] as const]
    : [];
  const otherLanguages = languages.filter(({ lang }) => lang !== pack.lang);
  return `<!doctype html>
<html lang="${pack.lang}" dir="${textDirection(pack.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${proseToHtml([h('title', {}, `${title} · ${words.hospital}`)], 1)}
<meta name="nazorg-profile" content="/profile.json">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="preload" href="/fonts/${FONTS[pack.lang] ?? 'latin'}.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/demo.css">
<link rel="stylesheet" href="/cdn/before-script.css">
<script type="module" src="/cdn/nazorg.${pack.lang}.js"></script>
</head>
<body>
${proseToHtml([h('a', { class: 'skip-link', href: '#inhoud' }, words.skip)], 1)}
<header class="site-header"><div>${logo}${proseToHtml([h('p', { class: 'site-name' }, words.hospital)], 1)}
${
  otherLanguages.length === 0
    ? ''
    : proseToHtml(
        [
          h(
            'nav',
            { class: 'languages', 'aria-label': words.languages },
            h(
              'ul',
              {},
              otherLanguages.map(({ lang, name, href }) => h('li', {}, h('a', { href, lang, hreflang: lang }, name))),
            ),
          ),
        ],
        1,
      )
}
</div></header>
<div class="intro"><div>
${proseToHtml(
  [
    h(
      'ol',
      { class: 'breadcrumb' },
      [...words.breadcrumb, title].map((place) => h('li', {}, place)),
    ),
    h('h1', {}, title),
    h('p', { class: 'lead' }, lead),
    h(
      'nav',
      { class: 'on-this-page', 'aria-label': words['on-this-page'] },
      h('p', {}, words['on-this-page']),
      list([...whenToCall, ...all.map(({ id, name }) => [`#${id}`, name] as const)]),
    ),
  ],
  1,
)}
</div></div>
<main id="inhoud">
${all.map(({ html }) => `<div class="part">\n${html}\n</div>`).join('\n')}
</main>
<footer class="site-footer"><div>
${proseToHtml([h('p', {}, words.footer)], 1)}
</div></footer>
</body>
</html>
`;
};
