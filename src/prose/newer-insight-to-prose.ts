import type { NewerInsight, Pack } from '../content/pack.js';
import { toSafeLink } from '../domain/safe-link.js';
import { h, type ProseElement, type ProseNode } from './prose-node.js';
import { textToProse } from './text-to-prose.js';

const citation = (pack: Pack, id: string): ProseNode[] => {
  const source = Object.hasOwn(pack.sources, id) ? pack.sources[id] : undefined;
  if (source === undefined) return [];
  const words = `${source.title} (${source.publisher})`;
  const href = source.url === undefined ? undefined : toSafeLink(source.url);
  return [h('cite', { dir: 'ltr' }, href === undefined ? words : h('a', { href }, words))];
};

/**
 * The note that stands with a statement which newer guidance sees differently: what it says, and according to whom.
 * Citations keep the title as published.
 */
export const newerInsightToProse = (insight: NewerInsight | undefined, pack: Pack): ProseElement[] => {
  if (insight === undefined) return [];
  const citations = insight.accordingTo.flatMap((id, index) => [index > 0 && '; ', ...citation(pack, id)]);
  return [
    h(
      'div',
      { class: 'nazorg-newer' },
      h('p', {}, h('strong', {}, `${pack.labels.newerInsight} `), ...textToProse(insight.text, pack)),
      h('p', { class: 'nazorg-source' }, `${pack.labels.source} `, ...citations),
    ),
  ];
};
