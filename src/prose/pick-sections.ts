import { attributeOf, type ProseNode } from './prose-node.js';

/** The questions of some sections, and which ids of sections are unknown. */
export interface PickedSections {
  nodes: ProseNode[];
  unknown: readonly string[];
  known: readonly string[];
}

const sectionOf = (node: ProseNode): string | undefined => attributeOf(node, 'data-section');

/**
 * Keeps the questions of the sections that are asked for, by their ids with spaces between them, in the order of the pack. All
 * of them when nothing is asked for, or nothing that is known. What belongs to no section stays.
 */
export const pickSections = (faq: ProseNode[], sections: string): PickedSections => {
  const wanted = sections.split(/\s+/).filter(Boolean);
  const known = [...new Set(faq.flatMap((node) => sectionOf(node) ?? []))];
  const unknown = wanted.filter((id) => !known.includes(id));
  const nodes = unknown.length === wanted.length ? faq : faq.filter((node) => wanted.includes(sectionOf(node) ?? (wanted[0] as string)));
  return { nodes, unknown, known };
};
