import { proseToHtml } from '../../src/authoring/prose-to-html.js';
import { readContent } from '../../src/authoring/read-content.js';
import type { Pack } from '../../src/content/pack.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { withHospital, type ProseNode } from '../../src/prose/prose-node.js';

/** Where the hosted pages are, for the test. Nothing may ask it for anything. */
export const HOSTED = 'https://hosted.example.org';

/** One way in, in one place of the editor: the text of a post with all four widgets. */
export interface Form {
  form: string;
  place: string;
  /** Whether only the plugin knows this form. */
  isPlugins: boolean;
  content: string;
}

/** A widget, and a sentence that a reader finds in it once. */
export interface Expected {
  widget: string;
  sentence: string;
}

const LANG = 'nl';

const wordsOf = (node: ProseNode): string => (typeof node === 'string' ? node : (node.children ?? []).map(wordsOf).join(''));

const proseOf = (pack: Pack): Record<string, ProseNode[]> => {
  const { faq, risk, timeline, contact } = toPackProse(pack);
  return { 'faq-accordion': faq, 'risk-meter': risk, 'aftercare-timeline': withHospital(timeline, {}), 'contact-card': contact };
};

const html = (content: string): string => `<!-- wp:html -->\n${content}\n<!-- /wp:html -->`;
const paragraph = (content: string): string => `<!-- wp:paragraph -->\n<p>${content}</p>\n<!-- /wp:paragraph -->`;
const shortcode = (content: string): string => `<!-- wp:shortcode -->\n${content}\n<!-- /wp:shortcode -->`;
const embed = (url: string): string =>
  `<!-- wp:embed {"url":"${url}","type":"rich","providerNameSlug":"nazorg"} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;

/** All forms, with what they should say, from the Dutch pack. */
export const readForms = async (): Promise<{ forms: Form[]; expected: Expected[] }> => {
  const pack = (await readContent('content')).find(({ lang }) => lang === LANG)?.packs['recurrent-miscarriage'] as Pack;
  const prose = proseOf(pack);
  const widgets = Object.keys(prose);
  const expected = widgets.map((widget) => {
    // One that WordPress' typography leaves as it is.
    const sentences = (prose[widget] ?? []).filter((node) => typeof node === 'object' && node.tag === 'p').map(wordsOf);
    const sentence = sentences.find((words) => words.length > 20 && /^[\p{L} ,.?:;()]+$/u.test(words));
    if (sentence === undefined) throw new Error(`${widget} has no plain sentence to look for.`);
    return { widget, sentence };
  });
  const all = (write: (widget: string, words: string) => string): string =>
    widgets.map((widget) => write(widget, proseToHtml(prose[widget] ?? [], 2))).join('\n\n');
  const code = (widget: string): string => `[nazorg widget="${widget}" lang="${LANG}"]`;
  const address = (widget: string): string => `${HOSTED}/nazorg/${widget}?lang=${LANG}&amp;pack=recurrent-miscarriage`;
  const link = (widget: string): string => `<a href="${address(widget)}">Lees meer</a>`;
  const empty = (widget: string): string => `<${widget} lang="${LANG}"></${widget}>`;
  const element = (widget: string, words: string): string => `<${widget} lang="${LANG}">\n${words}\n</${widget}>`;
  const plain = (widget: string, words: string): string =>
    `<div class="nazorg-${widget}" data-nazorg="${widget}" lang="${LANG}">\n${words}\n</div>`;
  const forms: [form: string, place: string, isPlugins: boolean, content: string][] = [
    ['Block', 'block', true, all((widget) => `<!-- wp:nazorg/${widget} {"lang":"${LANG}"} /-->`)],
    ['Shortcode', 'shortcode block', true, all((widget) => shortcode(code(widget)))],
    ['Shortcode', 'paragraph', true, all((widget) => paragraph(code(widget)))],
    ['Shortcode', 'classic text', true, all(code)],
    ['Pasted address', 'embed block', true, all((widget) => embed(address(widget)))],
    ['Pasted address', 'classic text', true, all(address)],
    ['Element, empty', 'HTML block', false, all((widget) => html(empty(widget)))],
    ['Element, empty', 'classic text', false, all(empty)],
    ['Element with words', 'HTML block', false, all((widget, words) => html(element(widget, words)))],
    ['Element with words', 'classic text', false, all(element)],
    ['Plain HTML', 'HTML block', false, all((widget, words) => html(plain(widget, words)))],
    ['Plain HTML', 'classic text', false, all(plain)],
    ['Link', 'paragraph', false, all((widget) => paragraph(link(widget)))],
    ['Link', 'classic text', false, all(link)],
  ];
  return { forms: forms.map(([form, place, isPlugins, content]) => ({ form, place, isPlugins, content })), expected };
};
