import type { Profile } from '../content/profile.js';
import { reviewedWords } from './closing-to-prose.js';
import type { PackProse } from './pack-prose.js';
import { h, type ProseElement } from './prose-node.js';

type Thresholds = NonNullable<Profile['thresholds']>;

/** How a signature reads in a pack that has no words for it. */
const PLAIN = '{by}, {on}';

/** What a hospital itself says about when to call, with who set it and when. `lang` is the language of the hospital's words. */
export const thresholdsToProse = (
  thresholds: Thresholds,
  language: Record<string, string>,
  { labels, lang }: Pick<PackProse, 'labels' | 'lang'>,
): ProseElement[] => [
  ...(labels.thresholds === undefined ? [] : [h('p', { class: 'nazorg-thresholds' }, h('strong', {}, labels.thresholds))]),
  h(
    'ul',
    language,
    thresholds.texts.map((text) => h('li', {}, text)),
  ),
  h('p', { class: 'nazorg-source' }, reviewedWords(thresholds, labels.reviewed ?? PLAIN, lang)),
];
