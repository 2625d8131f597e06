import type { FaqItem, FaqSection, Pack } from '../content/pack.js';
import { toOpaqueId } from '../domain/opaque-id.js';
import { disclaimerToProse } from './disclaimer-to-prose.js';
import { newerInsightToProse } from './newer-insight-to-prose.js';
import { contradicted, h, type ProseElement, type ProseNode } from './prose-node.js';
import { blocksToProse, textToProse } from './text-to-prose.js';

const itemToProse = (item: FaqItem, pack: Pack): ProseElement =>
  h(
    'details',
    { id: toOpaqueId(`${pack.id}/${item.id}`), ...contradicted(item.newerInsight) },
    h('summary', {}, textToProse(item.question, pack)),
    item.summary !== undefined && h('p', { class: 'nazorg-summary' }, textToProse(item.summary, pack)),
    blocksToProse(item.answer, pack),
    newerInsightToProse(item.newerInsight, pack),
  );

/** The attribute that says which section something belongs to, so that an editor can show some sections only. */
const SECTION = 'data-section';

const sectionToProse = (section: FaqSection, pack: Pack): ProseElement[] => {
  const nodes = [
    h('h1', { id: toOpaqueId(`${pack.id}/section/${section.id}`) }, textToProse(section.title, pack)),
    ...(section.teaser === undefined ? [] : [h('p', {}, textToProse(section.teaser, pack))]),
    ...newerInsightToProse(section.newerInsight, pack),
    ...section.items.map((item) => itemToProse(item, pack)),
  ];
  return nodes.map((node) => ({ ...node, attributes: { ...node.attributes, [SECTION]: section.id } }));
};

/**
 * The questions and answers of a pack as plain HTML: headings, a short text, and `<details>` for each question.
 * It reads well with no script; the element makes an accordion of it.
 */
export const toFaqProse = (pack: Pack): ProseNode[] => [
  ...(pack.faq?.sections ?? []).flatMap((section) => sectionToProse(section, pack)),
  disclaimerToProse(pack),
];
