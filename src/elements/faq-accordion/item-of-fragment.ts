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
export const itemOfFragment = (items: readonly FaqItem[], hash: string): FaqItem | undefined => {
  const wanted = decode(hash.slice(1));
  return items.find(({ element }) => wanted !== '' && [element, ...element.querySelectorAll('[id]')].some(({ id }) => id === wanted));
};
