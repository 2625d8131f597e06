import type { NewerInsight } from '../content/pack.js';
import { citation, sourcesNamed } from './citation.js';
import type { PackContext } from './pack-context.js';
import { h, type ProseElement } from './prose-node.js';
import { textToProse } from './text-to-prose.js';

/**
 * The note that stands with a statement which newer guidance sees differently: what it says, and according to whom.
 * Citations keep the title as published. A section, since reader views throw away a `<div>` of which much is a link.
 */
export const newerInsightToProse = (insight: NewerInsight | undefined, pack: PackContext): ProseElement[] => {
  if (insight === undefined) return [];
  const citations = sourcesNamed(insight.accordingTo, pack).flatMap((source, index) => [
    index > 0 && '; ',
    citation(source, `${source.title} (${source.publisher})`),
  ]);
  return [
    h(
      'section',
      { class: 'nazorg-newer' },
      h('p', {}, h('strong', {}, `${pack.labels.newerInsight} `), ...textToProse(insight.text, pack)),
      h('p', { class: 'nazorg-source' }, `${pack.labels.source} `, ...citations),
    ),
  ];
};
