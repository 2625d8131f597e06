import type { ProseNode } from './prose-node.js';

/** How much prose is on a page: its elements, and the characters of its text. */
export const proseSize = (nodes: readonly ProseNode[]): { pieces: number; characters: number } => {
  let pieces = 0;
  let characters = 0;
  const count = (node: ProseNode): void => {
    if (typeof node === 'string') characters += node.length;
    else {
      pieces += 1;
      node.children?.forEach(count);
    }
  };
  nodes.forEach(count);
  return { pieces, characters };
};
