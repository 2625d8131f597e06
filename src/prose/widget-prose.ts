import { PARTS } from '../widgets.js';
import type { PackProse } from './pack-prose.js';
import { attributeOf, CONTRADICTED, type ProseNode } from './prose-node.js';

/** What a widget says of a pack. */
export const proseOf = (pack: PackProse, widget: string): ProseNode[] => pack[PARTS[widget as keyof typeof PARTS]];

/** Words without what newer guidance contradicts, at any depth. */
export const withoutContradicted = (nodes: readonly ProseNode[]): ProseNode[] =>
  nodes
    .filter((node) => attributeOf(node, CONTRADICTED) === undefined)
    .map((node) => (typeof node === 'string' || !node.children ? node : { ...node, children: withoutContradicted(node.children) }));
