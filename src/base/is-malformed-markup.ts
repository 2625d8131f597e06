/** Matches a widget that holds the rest of the page: a slash at the end of a start tag closes nothing. */
const SWALLOWS = ':last-child:has(>main,>footer)';

/**
 * Matches an empty widget in a paragraph that the parser closed at the first of its words, since no `<details>` may be in a paragraph.
 * The end tag of the paragraph then makes an empty one below the words; an editor may take that away.
 */
const TORN = 'p:has(+details,+:not(p)~p:empty) *';

/** Whether a filter, or a tag that closes itself, left a widget without the end or the words that its author gave it. */
export const isMalformedMarkup = (widget: Element, hasWords: boolean): boolean => widget.matches(hasWords ? SWALLOWS : TORN);
