const HEADINGS = 'h1,h2,h3,h4,h5,h6';

const levelOf = (heading: Element): number => Number(heading.localName.slice(1));

const isBefore = (candidate: Element, element: Element): boolean =>
  (candidate.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * The level for the first heading inside a widget: one below the nearest heading that stands before it, 2 to 6.
 * Headings inside other widgets are left out: they are not the outline that the author of the page wrote.
 */
export const automaticHeadingLevel = (element: Element, widgets: string): number => {
  let nearest: Element | undefined;
  for (let at: Element | null = element; at && nearest === undefined;) {
    const root: Node = at.getRootNode();
    const place: Element = at;
    nearest = Array.from((root as ParentNode).querySelectorAll?.(HEADINGS) ?? [])
      .filter((heading) => isBefore(heading, place) && heading.closest(widgets) === null)
      .at(-1);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return Math.min(6, Math.max(2, nearest === undefined ? 2 : levelOf(nearest) + 1));
};

/** A heading level as an editor wrote it, or undefined when it isn't one of 1 to 6. */
export const readHeadingLevel = (value: unknown): number | undefined => {
  const level = Number(value);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : undefined;
};

/**
 * The level of the nearest heading before a node inside the same widget, if there is one. Headings inside what
 * `except` selects are left out.
 */
export const headingLevelWithin = (widget: Element, node: Element, except: string): number | undefined => {
  const nearest = Array.from(widget.querySelectorAll(HEADINGS))
    .filter((heading) => isBefore(heading, node) && heading.closest(except) === null)
    .at(-1);
  return nearest === undefined ? undefined : levelOf(nearest);
};
