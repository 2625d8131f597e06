import { isElement } from './node-kind.js';

/** What leads to a node from the top of its tree. */
const pathTo = (node: Node): string => {
  if (!isElement(node)) return ':host';
  const { parentNode } = node;
  if (parentNode === null || parentNode === node.ownerDocument) return ':root';
  return `${pathTo(parentNode)}>:nth-child(${[...parentNode.children].indexOf(node) + 1})`;
};

/** Where among the children of an element some of them stand, those beside each other as one. */
const rangesIn = (parent: ParentNode, wanted: ReadonlySet<Element>): string[] => {
  const ranges: string[] = [];
  let from = 0;
  [...parent.children, undefined].forEach((child, index) => {
    const isWanted = child !== undefined && wanted.has(child);
    if (isWanted) from ||= index + 1;
    else if (from) {
      ranges.push(`:nth-child(n+${from}):nth-child(-n+${index})`);
      from = 0;
    }
  });
  return ranges;
};

/**
 * A selector that matches these elements of a document or a shadow root and no others, as long as the tree stays as it is. Empty
 * where none of them stands in it.
 */
export const selectorOf = (root: Node, elements: ReadonlySet<Element>): string => {
  const parents = new Set<ParentNode>();
  for (const element of elements) if (element.parentNode && element.getRootNode() === root) parents.add(element.parentNode);
  return [...parents].flatMap((parent) => rangesIn(parent, elements).map((range) => `${pathTo(parent)}>${range}`)).join();
};
