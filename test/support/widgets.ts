import { language as dutch } from '../../src/generated/languages/nl.js';
import { withAllPacks, type LanguageFile } from '../../src/prose/language-file.js';
import type { ProseNode } from '../../src/prose/prose-node.js';

const language = await withAllPacks(dutch);

/** The four widgets, with what each shows of a pack and the attributes without which it has something to tell the editor. */
export const WIDGETS = [
  { tag: 'faq-accordion', part: 'faq', given: '' },
  { tag: 'risk-meter', part: 'risk', given: '' },
  { tag: 'aftercare-timeline', part: 'timeline', given: '' },
  { tag: 'contact-card', part: 'contact', given: 'phone="112" phone-label="Nood"' },
] as const;

export type WidgetTag = (typeof WIDGETS)[number]['tag'];

/** Words of an author, in a form that each widget understands. */
export const WRITTEN: Record<WidgetTag, string> = {
  'faq-accordion': '<details open><summary>Mag er iemand mee?</summary><p>Eigen woorden.</p></details>',
  'risk-meter': '<table><tr><th>Eigen woorden.</th><td>12 van de 100</td><td>88 van de 100</td></tr></table>',
  'aftercare-timeline': '<h3>Dag 1</h3><p>Eigen woorden.</p>',
  'contact-card': '<p>Eigen woorden. <a href="tel:113">113</a></p>',
};

/** The first sentence that stands in the place of a text that can't be had. */
export const helpIn = ({ help }: LanguageFile = language): string => textOf(help[0]!);

const textOf = (node: ProseNode): string => (typeof node === 'string' ? node : (node.children ?? []).map(textOf).join(''));

/** The first heading of a widget's built-in content: when it is shown, the content is. */
export const titleOf = (tag: WidgetTag, from: LanguageFile = language, pack = 'recurrent-miscarriage'): string => {
  const { part } = WIDGETS.find((widget) => widget.tag === tag)!;
  const heading = from.packs[pack]![part].find((node) => typeof node === 'object' && /^h\d$/.test(node.tag));
  return textOf(heading!).replace(/\s+/g, ' ').trim();
};

/** What must never be read by a reader, whatever an editor wrote. */
export const NONSENSE = /undefined|\bNaN\b|\[object|Infinity|\bnull\b|\{\{/;
