import type { Earlier } from '../content/pack.js';
import type { PackContext } from './pack-context.js';
import { EARLIER, h, withAttributes, type ProseElement, type ProseNode } from './prose-node.js';
import { textToProse } from './text-to-prose.js';

/** The line that says what older texts say, where they say something else. */
export const earlierToProse = (earlier: Earlier | undefined, pack: PackContext): ProseElement[] =>
  earlier === undefined ? [] : [h('p', { class: 'nazorg-earlier', [EARLIER]: '' }, textToProse(earlier.text, pack))];

/** The mark of an item that is there because of older texts only, or nothing. */
export const wholeMark = (earlier: Earlier | undefined): Record<string, string> => (earlier?.whole ? { [EARLIER]: '' } : {});

/** Marks all of something that is there because of older texts only. */
export const marked = (nodes: ProseNode[], earlier: Earlier | undefined): ProseNode[] =>
  nodes.map((node) => (typeof node === 'string' ? node : withAttributes(node, wholeMark(earlier))));
