const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** Whether an element is a heading. */
export const isHeading = (element: Element): boolean => element.matches(HEADINGS);

/** The level of a heading, 1 to 6. */
export const levelOf = (heading: Element): number => Number(heading.localName.slice(1));

/** The levels above widgets that have looked already, so that the next one on the page needs to look no further than there. */
const above = new WeakMap<Node, number>();

/**
 * The level of the nearest heading before a node inside the same part of a page, if there is one. Headings inside what
 * `except` selects are left out.
 */
export const headingLevelWithin = (scope: Node, node: Element, except: string): number | undefined => {
  const walker = node.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT, (candidate) => {
    const element = candidate as Element;
    if (above.has(element)) return NodeFilter.FILTER_ACCEPT;
    if (element.matches(except) && !element.contains(node)) return NodeFilter.FILTER_REJECT;
    return isHeading(element) && element.closest(except) === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  walker.currentNode = node;
  const nearest = walker.previousNode();
  if (nearest === null || nearest === scope) return undefined;
  return above.get(nearest) ?? levelOf(nearest as Element);
};

/**
 * The level for the first heading inside a widget: one below the nearest heading that stands before it, 2 to 6.
 * Headings inside other widgets are left out: they are not the outline that the author of the page wrote.
 */
export const automaticHeadingLevel = (element: Element, widgets: string): number => {
  let level: number | undefined;
  for (let at: Element | undefined = element; at && level === undefined;) {
    const root = at.getRootNode();
    level = headingLevelWithin(root, at, widgets);
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  above.set(element, level ?? 1);
  return Math.min(6, (level ?? 1) + 1);
};

/** A heading level as an editor wrote it, or undefined when it isn't one of 1 to 6. */
export const readHeadingLevel = (value: unknown): number | undefined => {
  const level = Number(value);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : undefined;
};
