import type { Pack } from '../content/pack.js';
import { h, type ProseElement } from './prose-node.js';
import { textToProse } from './text-to-prose.js';

/** The sentence that stands with everything medical: this is general, your own situation can differ (fact G034). */
export const disclaimerToProse = (pack: Pack): ProseElement => h('p', { class: 'nazorg-disclaimer' }, textToProse(pack.disclaimer, pack));
