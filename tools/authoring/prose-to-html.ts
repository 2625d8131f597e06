import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { tagAt, type ProseNode } from '../../src/prose/prose-node.js';

const toHast = (node: ProseNode, headingLevel: number): ElementContent => {
  if (typeof node === 'string') return { type: 'text', value: node };
  return {
    type: 'element',
    tagName: tagAt(node.tag, headingLevel),
    properties: node.attributes ?? {},
    children: (node.children ?? []).map((child) => toHast(child, headingLevel)),
  };
};

/** Writes prose as HTML, for a page that should read well before any script runs. One line for each top-level node. */
export const proseToHtml = (nodes: readonly ProseNode[], headingLevel: number): string =>
  nodes.map((node) => toHtml(toHast(node, headingLevel), { characterReferences: { useNamedReferences: true } })).join('\n');
