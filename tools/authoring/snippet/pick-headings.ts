import { proseWords, type ProseNode } from '../../../src/prose/prose-node.js';

/** The words of the headings in prose, the title of the widget first. */
export const pickHeadings = (nodes: readonly ProseNode[]): string[] =>
  nodes.filter((node) => typeof node === 'object' && /^h\d$/.test(node.tag)).map((node) => proseWords([node]).replace(/\s+/g, ' ').trim());
