import { attributeOf, type ProseNode } from './prose-node.js';

const sectionOf = (node: ProseNode): string | undefined => attributeOf(node, 'data-section');

/**
 * Keeps the questions of the sections that are asked for, by their ids with spaces between them, in the order of the pack. All
 * of them when nothing is asked for, or nothing that is known. What belongs to no section stays.
 * @param reject - Called with the unknown and the known ids.
 */
export const pickSections = (faq: ProseNode[], sections: string, reject: (unknown: string, known: string) => void): ProseNode[] => {
  const wanted = sections.split(/\s+/).filter(Boolean);
  const known = new Set(faq.flatMap((node) => sectionOf(node) ?? []));
  const unknown = wanted.filter((id) => !known.has(id));
  if (unknown.length > 0) reject(unknown.join('", "'), [...known].join(', '));
  if (unknown.length === wanted.length) return faq;
  return faq.filter((node) => wanted.includes(sectionOf(node) ?? (wanted[0] as string)));
};
