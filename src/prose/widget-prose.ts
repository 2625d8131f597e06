import { PARTS } from '../widgets.js';
import type { PackProse } from './pack-prose.js';
import { attributeOf, EARLIER, type ProseNode } from './prose-node.js';

/** What a widget says of a pack. */
export const proseOf = (pack: PackProse, widget: string): ProseNode[] => pack[PARTS[widget as keyof typeof PARTS]];

/** Words without what is there because of older texts only, at any depth. */
export const withoutEarlier = (nodes: readonly ProseNode[]): ProseNode[] =>
  nodes
    .filter((node) => attributeOf(node, EARLIER) === undefined)
    .map((node) => (typeof node === 'string' || !node.children ? node : { ...node, children: withoutEarlier(node.children) }));
