import type { ProseNode } from '../../../src/prose/prose-node.js';

const wordsOf = (node: ProseNode): string => (typeof node === 'string' ? node : (node.children ?? []).map(wordsOf).join(''));

/** The words of the headings in prose, the title of the widget first. */
export const pickHeadings = (nodes: readonly ProseNode[]): string[] =>
  nodes.filter((node) => typeof node === 'object' && /^h\d$/.test(node.tag)).map((node) => wordsOf(node).replace(/\s+/g, ' ').trim());
