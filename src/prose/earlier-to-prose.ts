import type { Earlier } from '../content/pack.js';
import type { PackContext } from './pack-context.js';
import { EARLIER, h, type ProseElement } from './prose-node.js';
import { textToProse } from './text-to-prose.js';

/** The line that says what older texts say, where they say something else. */
export const earlierToProse = (earlier: Earlier | undefined, pack: PackContext): ProseElement[] =>
  earlier === undefined ? [] : [h('p', { class: 'nazorg-earlier', [EARLIER]: '' }, textToProse(earlier.text, pack))];

/** The mark of an item that is there because of older texts only, or nothing. */
export const wholeMark = (earlier: Earlier | undefined): Record<string, string> => (earlier?.whole ? { [EARLIER]: '' } : {});
