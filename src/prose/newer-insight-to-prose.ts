import type { NewerInsight } from '../content/pack.js';
import { citation } from './citation.js';
import type { PackContext } from './pack-context.js';
import { h, type ProseElement, type ProseNode } from './prose-node.js';
import { textToProse } from './text-to-prose.js';

const citationOf = (pack: PackContext, id: string): ProseNode[] => {
  const source = Object.hasOwn(pack.sources, id) ? pack.sources[id] : undefined;
  return source === undefined ? [] : [citation(source, `${source.title} (${source.publisher})`)];
};

/**
 * The note that stands with a statement which newer guidance sees differently: what it says, and according to whom.
 * Citations keep the title as published.
 */
export const newerInsightToProse = (insight: NewerInsight | undefined, pack: PackContext): ProseElement[] => {
  if (insight === undefined) return [];
  const citations = insight.accordingTo.flatMap((id, index) => [index > 0 && '; ', ...citationOf(pack, id)]);
  return [
    h(
      'div',
      { class: 'nazorg-newer' },
      h('p', {}, h('strong', {}, `${pack.labels.newerInsight} `), ...textToProse(insight.text, pack)),
      h('p', { class: 'nazorg-source' }, `${pack.labels.source} `, ...citations),
    ),
  ];
};
