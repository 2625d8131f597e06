const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** Whether an element is a heading. */
export const isHeading = (element: Element): boolean => element.matches(HEADINGS);

/** The level of a heading, 1 to 6. */
export const levelOf = (heading: Element): number => Number(heading.localName.slice(1));

const isBefore = (candidate: Element, element: Element): boolean =>
  (candidate.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * The level of the nearest heading before a node inside the same part of a page, if there is one. Headings inside what
 * `except` selects are left out.
 */
export const headingLevelWithin = (scope: ParentNode, node: Element, except: string): number | undefined => {
  const nearest = [...scope.querySelectorAll(HEADINGS)]
    .filter((heading) => isBefore(heading, node) && heading.closest(except) === null)
    .at(-1);
  return nearest && levelOf(nearest);
};

/**
 * The level for the first heading inside a widget: one below the nearest heading that stands before it, 2 to 6.
 * Headings inside other widgets are left out: they are not the outline that the author of the page wrote.
 */
export const automaticHeadingLevel = (element: Element, widgets: string): number => {
  let above: number | undefined;
  for (let at: Element | undefined = element; at && above === undefined;) {
    const root = at.getRootNode() as Document | ShadowRoot;
    above = headingLevelWithin(root, at, widgets);
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return Math.min(6, (above ?? 1) + 1);
};

/** A heading level as an editor wrote it, or undefined when it isn't one of 1 to 6. */
export const readHeadingLevel = (value: unknown): number | undefined => {
  const level = Number(value);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : undefined;
};
