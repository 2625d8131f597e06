import type { FaqItem } from './faq-item.js';

const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/**
 * The item that the fragment of an address points at: by its own id, or by the id of something inside its answer.
 * The fragment comes from anywhere, so it is only compared, never used as a selector.
 */
export const itemOfFragment = (widget: Element, items: readonly FaqItem[], hash: string): FaqItem | undefined => {
  const id = decode(hash.replace(/^#/, ''));
  if (id === '') return undefined;
  const root = widget.getRootNode();
  const target = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
  return items.find((item) => item.id === id || (target !== null && item.element.contains(target)));
};
