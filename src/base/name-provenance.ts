import { headingWithin } from './heading-level.js';

/**
 * Gives what folds away where each text comes from a name of its own: its words, with the title of that text. Only in words that a
 * widget wrote: those on a page stay as they are.
 */
export const nameProvenance = (widget: Element): void => {
  for (const summary of widget.querySelectorAll('.nazorg-provenance > summary')) {
    const title = headingWithin(widget, summary);
    const when = title?.nextElementSibling?.matches('.nazorg-when') ? title.nextElementSibling : undefined;
    // Two steps may have one title, at different times.
    const names = [title, when].flatMap((element) => element?.textContent.trim() || []);
    if (names.length > 0) summary.ariaLabel = `${summary.textContent} ${names.join(', ')}`;
  }
};
