import type { Profile } from '../content/profile.js';
import { reviewedWords } from './closing-to-prose.js';
import type { PackProse } from './pack-prose.js';
import { h, type ProseElement } from './prose-node.js';

/** What a hospital itself says about when to call, with who set it and when. Nothing without a name and a day. */
export const thresholdsToProse = (
  thresholds: Profile['thresholds'],
  lang: string | undefined,
  pack: Pick<PackProse, 'labels' | 'lang'>,
): ProseElement[] => {
  const reviewed = thresholds && reviewedWords(thresholds, pack);
  if (thresholds === undefined || reviewed === undefined) return [];
  return [
    h('p', { class: 'nazorg-thresholds' }, h('strong', {}, pack.labels.thresholds)),
    h(
      'ul',
      { lang },
      thresholds.texts.map((text) => h('li', {}, text)),
    ),
    h('p', { class: 'nazorg-source' }, reviewed),
  ];
};
