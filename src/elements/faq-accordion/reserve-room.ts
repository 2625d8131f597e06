import { HEADINGS } from '../../base/heading-level.js';
import { ITEM } from './faq-item.js';

const RESERVED = 'reserved';

/**
 * Lets the browser leave out a widget that is far from what a reader sees, with as much room kept for it as it takes
 * with every answer closed. A page that is still loading is laid out first: then the browser knows how high the widget
 * is, and the page doesn't move.
 */
export const reserveRoom = (widget: Element, frame: HTMLElement): void => {
  const questions = widget.querySelectorAll(ITEM).length;
  frame.style.setProperty('--_questions', String(questions));
  frame.style.setProperty('--_titles', String(widget.querySelectorAll(HEADINGS).length - questions));
  const reserve = (): void => frame.classList.add(RESERVED);
  if (widget.ownerDocument.readyState === 'complete') reserve();
  else addEventListener('load', () => requestAnimationFrame(reserve), { once: true });
};

/** Scrolls to a part of a widget that may be left out: where it stands is only known once the browser has put it there. */
export const scrollInside = (frame: HTMLElement, element: Element, block: ScrollLogicalPosition): void => {
  const isReserved = frame.classList.contains(RESERVED);
  frame.classList.remove(RESERVED);
  element.scrollIntoView({ block });
  if (isReserved) requestAnimationFrame(() => frame.classList.add(RESERVED));
};
