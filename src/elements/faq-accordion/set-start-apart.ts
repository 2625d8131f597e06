import { isHeading, levelOf } from '../../base/heading-level.js';
import { isElement, isText } from '../../base/node-kind.js';
import { ITEM } from './faq-item.js';

/** Where the questions begin: at the first of them, or at the title of its section when there are more sections. */
const whereQuestionsBegin = (nodes: readonly Node[], item: Node | null): number => {
  const first = nodes.findIndex((node) => node.contains(item));
  const isTitle = (node: Node): node is Element => isElement(node) && isHeading(node);
  const title = nodes.slice(0, Math.max(0, first)).findLastIndex(isTitle);
  const level = title < 0 ? 0 : levelOf(nodes[title] as Element);
  return nodes.slice(first).some((node) => isTitle(node) && levelOf(node) === level) ? title : first;
};

/**
 * Gives what stands before the questions a slot of its own, so that the button for all answers comes after the title
 * and the introduction. Loose words there can't be given one; then everything stays together, in its order.
 */
export const setStartApart = (widget: Element): void => {
  const nodes = [...widget.childNodes];
  const begin = whereQuestionsBegin(nodes, widget.querySelector(ITEM));
  const loose = nodes.slice(0, Math.max(0, begin)).some((node) => isText(node) && node.data.trim() !== '');
  nodes.forEach((node, index) => {
    if (!isElement(node)) return;
    if (!loose && index < begin) node.slot = 'start';
    else node.removeAttribute('slot');
  });
};
