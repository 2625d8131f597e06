/** The words of a node in one line, however its HTML is laid out. None where there is no node. */
export const wordsOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
