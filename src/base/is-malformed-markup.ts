/** What holds the end of the page, since a slash at the end of a start tag closes nothing. */
const SWALLOWS = ':last-child:has(>main,>footer)';

/**
 * What stands empty in a paragraph that ended before the first of its words, which may not stand in one. Its end tag then makes an
 * empty paragraph below them; an editor may take that away.
 */
const TORN = 'p:has(+details,+:not(p)~p:empty) *';

/** Whether a filter, or a tag that closes itself, left a widget without the end or the words that its author gave it. */
export const isMalformedMarkup = (widget: Element, hasWords: boolean): boolean => widget.matches(hasWords ? SWALLOWS : TORN);
