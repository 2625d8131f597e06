/** The parts of a pack, in the order in which a page shows them where a pack says nothing else. */
export const PART_ORDER = ['timeline', 'faq', 'risk', 'contact'] as const;

/** One part of a pack: what one widget shows. */
export type Part = (typeof PART_ORDER)[number];
