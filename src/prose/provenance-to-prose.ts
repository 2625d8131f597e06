import type { Text } from '../content/pack.js';
import { citation, sourcesNamed } from './citation.js';
import type { PackContext } from './pack-context.js';
import { h, type ProseElement } from './prose-node.js';
import { textToProse } from './text-to-prose.js';

/**
 * Where a text or a figure comes from: title, publisher, date, and what the source says about whom. Opened on demand.
 * @param about - What is to be said of the sources first.
 */
export const provenanceToProse = (accordingTo: readonly string[] | undefined, pack: PackContext, about?: Text): ProseElement[] => {
  const { labels } = pack;
  const paragraphs = sourcesNamed(accordingTo ?? [], pack).map((source) => {
    const date = source.published ?? labels.noDate;
    return h('p', {}, citation(source), `. ${source.publisher}${date === undefined ? '' : ` (${date})`}. `, source.about);
  });
  if (about !== undefined) paragraphs.unshift(h('p', {}, textToProse(about, pack)));
  if (paragraphs.length === 0) return [];
  return [h('details', { class: 'nazorg-provenance' }, h('summary', {}, labels.provenance ?? labels.source), paragraphs)];
};
