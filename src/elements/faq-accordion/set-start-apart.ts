import type { FaqItem } from './faq-item.js';

/**
 * Gives what stands before the first question a slot of its own, so that the button for all answers comes after the
 * title and the introduction. Loose words there can't be given one; then everything stays together, in its order.
 */
export const setStartApart = (widget: Element, items: readonly FaqItem[]): void => {
  const nodes = [...widget.childNodes];
  const first = nodes.findIndex((node) => items.some(({ element }) => node.contains(element)));
  const start = nodes.slice(0, Math.max(0, first));
  const loose = start.some((node) => node instanceof Text && node.data.trim() !== '');
  for (const child of widget.children) {
    if (!loose && start.includes(child)) child.slot = 'start';
    else child.removeAttribute('slot');
  }
};
