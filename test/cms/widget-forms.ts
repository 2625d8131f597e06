import { proseToHtml } from '../../tools/authoring/prose-to-html.js';
import { readContent } from '../../tools/authoring/read-content.js';
import type { Pack } from '../../src/content/pack.js';
import { toPackProse } from '../../src/prose/pack-prose.js';
import { withHospital, type ProseNode } from '../../src/prose/prose-node.js';

/** Where the hosted pages are, for the tests of CMSs. Nothing may ask it for anything. */
export const HOSTED = 'https://hosted.example.org';

export const LANG = 'nl';

/** A widget, and a sentence that a reader finds in it once. */
export interface Expected {
  widget: string;
  sentence: string;
}

/** The forms of one widget that need nothing of ours in a CMS but the script, as somebody pastes them. */
export interface WidgetForms {
  empty: string;
  element: string;
  plain: string;
  link: string;
  /** The address in the link. */
  address: string;
}

const wordsOf = (node: ProseNode): string => (typeof node === 'string' ? node : (node.children ?? []).map(wordsOf).join(''));

const proseOf = (pack: Pack): Record<string, ProseNode[]> => {
  const { faq, risk, timeline, contact } = toPackProse(pack);
  return { 'faq-accordion': faq, 'risk-meter': risk, 'aftercare-timeline': withHospital(timeline, {}), 'contact-card': contact };
};

const sentenceOf = (widget: string, prose: readonly ProseNode[]): string => {
  // One that the typography of a CMS leaves as it is.
  const paragraphs = prose.filter((node) => typeof node === 'object' && node.tag === 'p').map(wordsOf);
  const sentences = paragraphs.flatMap((words) => words.split(/(?<=[.?!])\s+/u));
  const sentence = sentences.find((words) => words.length > 20 && /^[\p{L} ,.?:;()]+$/u.test(words));
  if (sentence === undefined) throw new Error(`${widget} has no plain sentence to look for.`);
  return sentence;
};

const formsOf = (widget: string, words: string): WidgetForms => {
  const address = `${HOSTED}/nazorg/${widget}?lang=${LANG}&amp;pack=recurrent-miscarriage`;
  return {
    empty: `<${widget} lang="${LANG}"></${widget}>`,
    element: `<${widget} lang="${LANG}">\n${words}\n</${widget}>`,
    plain: `<div class="nazorg-${widget}" data-nazorg="${widget}" lang="${LANG}">\n${words}\n</div>`,
    link: `<a href="${address}">Lees meer</a>`,
    address,
  };
};

/** The forms of all widgets by their names, with what they should say, from the Dutch pack. */
export const readWidgetForms = async (): Promise<{ widgets: Record<string, WidgetForms>; expected: Expected[] }> => {
  const pack = (await readContent('content')).find(({ lang }) => lang === LANG)?.packs['recurrent-miscarriage'] as Pack;
  const prose = Object.entries(proseOf(pack));
  return {
    widgets: Object.fromEntries(prose.map(([widget, nodes]) => [widget, formsOf(widget, proseToHtml(nodes, 2))])),
    expected: prose.map(([widget, nodes]) => ({ widget, sentence: sentenceOf(widget, nodes) })),
  };
};
