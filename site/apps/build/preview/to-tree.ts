import type { DefaultTreeAdapterTypes as Nodes } from 'parse5';
import { parseFragment } from 'parse5';
import type { Tree } from '../../frame/frame-message.js';

const isElement = (node: Nodes.ChildNode): node is Nodes.Element => 'tagName' in node;

const toTree = (node: Nodes.ChildNode): Tree[] => {
  if (isElement(node)) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [[node.tagName, attributes, node.childNodes.flatMap(toTree)]];
  }
  return 'value' in node ? [node.value] : [];
};

/** Reads HTML as plain data, which a frame can be sent. */
export const htmlToTrees = (html: string): Tree[] => parseFragment(html).childNodes.flatMap(toTree);
