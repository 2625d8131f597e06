import { FOR_PROFESSIONALS, PARTS, WIDGETS } from '../../src/widgets.js';
import type { Pack } from '../../src/content/pack.js';
import type { Profile } from '../../src/content/profile.js';
import front from '../front.json' with { type: 'json' };
import { apiTables } from './api-tables.js';
import { packName } from './content-status.js';
import { codeBlock } from './document.js';
import { exampleFrame, type Example } from './examples.js';
import type { Highlighter } from './highlighter.js';
import type { PageContent } from './layout.js';
import { linkFrom, type Link } from './link-from.js';
import { liveWidget } from './live-widget.js';
import type { MarkdownPage, MarkdownSection } from './markdown.js';
import { pathOf, type SiteLanguage } from './site-language.js';
import { fill, wordsIn } from './site-words.js';

/** In which order the parts of a guide stand: use, how, everything else, then what is known and what isn't. */
const FIRST = ['When to use it', 'When not', 'Ready to paste', 'Anatomy', 'States', "Do and don't"];
const LAST = ['The words', 'What research says', 'Known gaps', 'Attributes'];

/** Sections with those below them, in the order of every page of a widget. */
export const inOrder = (sections: readonly MarkdownSection[]): MarkdownSection[] => {
  const parts: MarkdownSection[][] = [];
  for (const section of sections)
    if (section.level <= 2 || parts.length === 0) parts.push([section]);
    else parts.at(-1)?.push(section);
  const rank = ([section]: MarkdownSection[]): number => {
    const title = section?.title ?? '';
    if (title === '') return -1;
    if (FIRST.includes(title)) return FIRST.indexOf(title);
    return FIRST.length + (LAST.includes(title) ? 1 + LAST.indexOf(title) : 0);
  };
  return [...parts].sort((one, other) => rank(one) - rank(other)).flat();
};

const WORDS = {
  nl: {
    title: 'De widgets',
    lead: 'Vier widgets voor pagina’s voor patiënten, en één voor professionals. Bij elk zie je een voorbeeld, wanneer je hem gebruikt en wanneer niet, de code, en wat we niet weten.',
    tableName: 'Cijfers uit onderzoek',
    table: 'Gepubliceerde cijfers over miskramen, voor professionals.',
    pictures: '',
    words: 'De woorden',
    wordsText:
      'Zonder eigen woorden toont de widget de onze, uit een van deze pakketten met teksten: {packs}. De bronnen staan eronder. Geen arts heeft de teksten beoordeeld.',
    status: 'Hoe ver elke taal is',
    change: 'Zo wijzig je ze',
  },
  en: {
    title: 'The widgets',
    lead: 'Four widgets for pages for patients, and one for professionals. Each has an example, when to use it and when not, its code, and what we don’t know.',
    tableName: 'Figures from research',
    table: 'Published figures on miscarriage, for health professionals.',
    pictures: 'The pictures show the Dutch texts. Each page has an example in English.',
    words: 'The words',
    wordsText:
      'Without words of your own the widget shows ours, from one of these packs of texts: {packs}. The sources stand below them. No clinician has reviewed the texts.',
    status: 'How far each language is',
    change: 'How to change them',
  },
} as const;

/** The name of the example at the top of a widget's page. */
export const exampleId = (tag: string, lang: SiteLanguage): string => `${tag}-${lang}`;

/** The example at the top of a widget's page: as `nazorg-widgets snippet` prints it, with the demo's hospital. */
export const mainExample = (tag: string, lang: SiteLanguage, pack: Pack, profile: Profile): Example => {
  const html = FOR_PROFESSIONALS.includes(tag)
    ? `<${tag} lang="${lang}"></${tag}>`
    : liveWidget(tag, pack, profile, {
        settings: {
          ...(tag === 'aftercare-timeline' ? { 'date-input': 'true' } : {}),
          ...(tag === 'faq-accordion' ? { searchable: 'true' } : {}),
          profile: '/nazorg/profile.json',
        },
      });
  return { id: exampleId(tag, lang), lang, title: packName('miscarriage', lang), html };
};

const codes = (tag: string, example: Example, lang: SiteLanguage, highlighter: Highlighter): string => {
  const words = wordsIn(lang);
  const isTable = FOR_PROFESSIONALS.includes(tag);
  const script = isTable ? 'evidence.js' : `nazorg.${lang}.js`;
  const sheet = isTable ? '' : '<link rel="stylesheet" href="/nazorg/before-script.css" />\n';
  const head = `${sheet}<script type="module" src="/nazorg/${script}"></script>`;
  const element = isTable ? '' : `<${tag} lang="${lang}" profile="/nazorg/profile.json"></${tag}>`;
  const tab = (name: string, code: string, open = ''): string =>
    code === '' ? '' : `<details name="code-${tag}"${open}><summary>${name}</summary>${codeBlock(highlighter, 'html', code)}</details>`;
  return `<div class="tabs">${tab(isTable ? words.codeElement : words.codePlain, example.html)}${tab(words.codeElement, element, ' open')}${tab(words.codeHead, head)}</div>`;
};

/** What stands before the guide of a widget: the example, with its code. */
export const beforeGuide = (tag: string, example: Example, lang: SiteLanguage, highlighter: Highlighter, link: Link): string =>
  `<div lang="${lang}">${exampleFrame({ id: example.id, title: tag }, lang, link)}${codes(tag, example, lang, highlighter)}</div>`;

/** The section that says what words there are, since guides only say what the widget does with them. */
export const wordsSection = (tag: string, packs: readonly string[], lang: SiteLanguage, link: Link): MarkdownSection[] => {
  if (!(tag in PARTS)) return [];
  const words = WORDS[lang];
  const text = fill(words.wordsText, { packs: packs.map((pack) => `<code>${pack}</code>`).join(', ') });
  const html = `<h2 id="the-words">${words.words}</h2>
<p>${text} <a href="${link(pathOf(lang, 'status'))}">${words.status}</a>. <a href="${link(pathOf(lang, 'own'))}">${words.change}</a>.</p>`;
  return [{ id: 'the-words', title: 'The words', level: 2, html: `<div lang="${lang}">${html}</div>`, words: '' }];
};

/** The guide with its parts in order, and what scripts and styles may use at its end. */
export const withApi = (page: MarkdownPage, tag: string, more: readonly MarkdownSection[]): MarkdownPage => {
  const sections = inOrder([...page.sections, ...more]);
  const api = { id: 'api', title: 'API', level: 2, words: '', html: `<h2 id="api">API</h2>\n${apiTables(tag)}` };
  return { ...page, sections: [...sections, api] };
};

/** The page with all widgets. */
export const widgetsPage = (lang: SiteLanguage): PageContent => {
  const { title, lead, table, tableName, pictures } = WORDS[lang];
  const link = linkFrom(pathOf(lang, 'widgets'));
  const items = [...WIDGETS, ...FOR_PROFESSIONALS].map((tag) => {
    const { name, text } = front[lang].widgets.items.find((item) => item.tag === tag) ?? { name: tableName, text: table };
    const picture = tag in PARTS ? `<img src="${link(`/docs/pictures/${tag}.png`)}" alt="" loading="lazy">` : '';
    return `<li><a href="${link(pathOf(lang, `widgets/${tag}`))}">${picture}<strong>${name}</strong></a> <code>&lt;${tag}&gt;</code><p>${text}</p></li>`;
  });
  const body = `<article><h1>${title}</h1><p class="lead">${lead}</p>${pictures && `<p>${pictures}</p>`}<ul class="widget-list">${items.join('\n')}</ul></article>`;
  return { lang, slug: 'widgets', title, description: lead, body };
};
