import { tagAt, type ProseNode } from '../../../../src/prose/prose-node.js';
import type { Tree } from '../../frame/frame-message.js';

/** Prose as plain data, which a frame can be sent. */
export const toTree = (node: ProseNode, headingLevel: number): Tree =>
  typeof node === 'string'
    ? node
    : [tagAt(node.tag, headingLevel), node.attributes ?? {}, (node.children ?? []).map((child) => toTree(child, headingLevel))];
