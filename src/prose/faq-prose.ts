import type { FaqItem, FaqSection, Pack } from '../content/pack.js';
import { toHashId } from '../domain/hash-id.js';
import { closingToProse } from './closing-to-prose.js';
import { explainTerms } from './explain-terms.js';
import { earlierToProse, wholeMark } from './earlier-to-prose.js';
import { herePlace, needsHospital } from './here-to-prose.js';
import type { PackContext } from './pack-context.js';
import { h, withAttributes, type ProseElement, type ProseNode } from './prose-node.js';
import { provenanceToProse } from './provenance-to-prose.js';
import { sourceLine } from './source-line.js';
import { blocksToProse, textToProse } from './text-to-prose.js';

/** The short answer, where there is one, and the answer. */
const answerToProse = ({ summary, answer = [] }: FaqItem, pack: PackContext): ProseNode[] => [
  ...(summary === undefined ? [] : [h('p', { class: 'nazorg-summary' }, textToProse(summary, pack))]),
  ...blocksToProse(answer, pack),
];

/** The attribute of a question that no search hides. */
const URGENT = 'data-urgent';

/** One question with its answer, what older texts say, and its source where that isn't the one of the pack. */
export const itemToProse = (item: FaqItem, pack: PackContext): ProseElement =>
  h(
    'details',
    { id: toHashId(`${pack.id}/${item.id}`), ...needsHospital(item), ...wholeMark(item.earlier), ...(item.urgent ? { [URGENT]: '' } : {}) },
    h('summary', {}, h('h2', {}, textToProse(item.question, pack))),
    explainTerms(answerToProse(item, pack), pack),
    herePlace(item),
    earlierToProse(item.earlier, pack),
    sourceLine(item.accordingTo, pack),
  );

/** The attribute that says which section something belongs to, so that an editor can show some sections only. */
export const SECTION = 'data-section';

const sectionToProse = (section: FaqSection, pack: Pack): ProseNode[] => {
  const nodes = [
    h('h1', { id: toHashId(`${pack.id}/section/${section.id}`) }, textToProse(section.title, pack)),
    ...(section.teaser === undefined ? [] : explainTerms([h('p', {}, textToProse(section.teaser, pack))], pack)),
    ...earlierToProse(section.earlier, pack),
    ...sourceLine(section.accordingTo, pack),
    ...section.items.map((item) => itemToProse(item, pack)),
  ];
  return nodes.map((node) =>
    typeof node === 'string' ? node : withAttributes(node, { [SECTION]: section.id, ...wholeMark(section.earlier) }),
  );
};

/** What else there is to read, for whom this pack isn't the right one. */
const relatedToProse = (pack: Pack): ProseElement[] =>
  (pack.related ?? []).map(({ title, text }) =>
    h('p', { class: 'nazorg-related' }, h('strong', {}, textToProse(title, pack), ':'), ' ', textToProse(text, pack)),
  );

/**
 * The questions and answers of a pack as plain HTML: headings, a short text, and `<details>` for each question.
 * It reads well with no script; the element makes an accordion of it.
 */
export const toFaqProse = (pack: Pack): ProseNode[] => [
  ...(pack.faq?.sections ?? []).flatMap((section) => sectionToProse(section, pack)),
  ...relatedToProse(pack),
  ...closingToProse(pack),
  ...provenanceToProse({ ...pack.faq, related: pack.related }, pack),
];
