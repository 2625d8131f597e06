import { headingBefore, HEADINGS } from './heading-level.js';

/** What a widget is called: its first heading outside its questions, or the nearest one that stands before it on the page. */
export const titleOf = (source: Element): string => {
  const own = [...source.querySelectorAll(HEADINGS)].find((heading) => !source.contains(heading.closest('details')));
  return (own ?? headingBefore(source))?.textContent.trim() ?? '';
};

/** The name of a button: its words, with the title of what it is for. */
export const namedFor = (words: string, title: string): string => (title ? `${words}: ${title}` : words);
