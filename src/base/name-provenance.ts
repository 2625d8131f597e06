import { titleOf } from './title-of.js';

/**
 * Gives what folds away where the words of a widget come from a name of its own: its words, with the title of the widget. Only in words
 * that a widget wrote: those on a page stay as they are. Words without sources have no title to take: a title is taken once on a page.
 */
export const nameProvenance = (widget: Element): void => {
  const summary = widget.querySelector('.nazorg-provenance > summary');
  const title = summary && titleOf(widget);
  if (title) summary.ariaLabel = `${summary.textContent} ${title}`;
};
