import { attributeOf, h, type ProseElement, type ProseNode } from './prose-node.js';

const isHeading = (node: ProseNode): node is ProseElement => typeof node === 'object' && /^h[1-6]$/.test(node.tag);

/**
 * Puts each step of a course, and the part about when to call, in a box of its own, so that a page without a script gives it the place
 * that it keeps. What stands before the first step and the closing words stay outside.
 */
export const toStepBoxes = (timeline: readonly ProseNode[]): ProseNode[] => {
  const boxed: ProseNode[] = [];
  let box: ProseElement | undefined;
  for (const node of timeline) {
    if (isHeading(node) && node.tag !== 'h1') boxed.push((box = h('div', { class: 'nazorg-step' })));
    if (attributeOf(node, 'class') === 'nazorg-disclaimer') box = undefined;
    if (box) box.children = [...(box.children ?? []), node];
    else boxed.push(node);
  }
  return boxed;
};
