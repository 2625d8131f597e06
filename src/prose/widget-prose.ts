import type { PackProse } from './pack-prose.js';
import { attributeOf, CONTRADICTED, type ProseNode } from './prose-node.js';

const PARTS: Readonly<Record<string, 'faq' | 'risk' | 'timeline' | 'contact'>> = {
  'faq-accordion': 'faq',
  'risk-meter': 'risk',
  'aftercare-timeline': 'timeline',
  'contact-card': 'contact',
};

/** What a widget says of a pack. */
export const proseOf = (pack: PackProse, widget: string): ProseNode[] => pack[PARTS[widget] ?? 'faq'];

/** Words without what newer guidance contradicts, at any depth. */
export const withoutContradicted = (nodes: readonly ProseNode[]): ProseNode[] =>
  nodes
    .filter((node) => attributeOf(node, CONTRADICTED) === undefined)
    .map((node) => (typeof node === 'string' || !node.children ? node : { ...node, children: withoutContradicted(node.children) }));
