import { datedCitation, sourcesNamed } from './citation.js';
import type { PackContext } from './pack-context.js';
import { h, type ProseElement } from './prose-node.js';

/** Names the sources of an item with their years, where they are others than the one that most of the pack comes from. */
export const sourceLine = (accordingTo: readonly string[] | undefined, pack: PackContext): ProseElement[] => {
  const others = sourcesNamed(
    (accordingTo ?? []).filter((id) => id !== pack.mainSource),
    pack,
  );
  if (others.length === 0) return [];
  const cited = others.flatMap((source, index) => [index > 0 ? '; ' : ' ', ...datedCitation(source, pack)]);
  return [h('p', { class: 'nazorg-source' }, pack.labels.source, ...cited, '.')];
};
