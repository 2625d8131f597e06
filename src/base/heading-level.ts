import { report } from './report.js';
import { WIDGET_OR_BOX } from './widget-selectors.js';

/** Selects headings. */
export const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** Whether an element is a heading. */
export const isHeading = (element: Element): boolean => element.matches(HEADINGS);

/** The level of a heading, 1 to 6. */
export const levelOf = (heading: Element): number => Number(heading.localName.slice(1));

/** The nearest heading before a node inside the same part of a page. */
export const headingWithin = (scope: Element, node: Node): Element | undefined =>
  [...scope.querySelectorAll(HEADINGS)].findLast(
    (heading) => (heading.compareDocumentPosition(node) & node.DOCUMENT_POSITION_FOLLOWING) > 0,
  );

/** The headings above widgets that have looked already, so that the next one on the page needs to look no further than there. */
const above = new WeakMap<Element, Element | undefined>();

/**
 * The last heading in an element that stands before a widget: one outside widgets, whose headings are not the outline that the author
 * of a page wrote, or the one above a widget that has looked.
 */
const lastHeadingIn = (element: Element): Element | undefined => {
  if (element.matches(WIDGET_OR_BOX)) return above.get(element);
  if (isHeading(element)) return element;
  const inside = [...element.querySelectorAll(`${HEADINGS},${WIDGET_OR_BOX}`)];
  const last = inside.findLast((one) => (isHeading(one) ? one.closest(WIDGET_OR_BOX) === null : above.has(one)));
  return last && (isHeading(last) ? last : above.get(last));
};

/** The same; none where the names of fields hide what a form can do. */
const headingIn = (element: Element): Element | undefined => {
  try {
    return lastHeadingIn(element);
  } catch {
    return undefined;
  }
};

/** The nearest heading before an element in its tree. */
const headingInTree = (element: Element): Element | undefined => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = headingIn(before);
      if (heading) return heading;
    }
  }
  return undefined;
};

/** The nearest heading that stands before an element on the page. */
export const headingBefore = (element: Element): Element | undefined => {
  let heading: Element | undefined;
  for (let at: Element | undefined = element; at && !heading;) {
    heading = headingInTree(at);
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  above.set(element, heading);
  return heading;
};

const automaticLevel = (element: Element): number => {
  const heading = headingBefore(element);
  return Math.min(6, (heading ? levelOf(heading) : 1) + 1);
};

/**
 * The level for the first heading inside a widget, 1 to 6: the one that the editor asks for, or one below the nearest
 * heading that stands before it. The editor is told of a level that is none.
 */
export const headingLevelOf = (widget: Element & { headingLevel: number | string | undefined }, source: Element): number => {
  const { headingLevel } = widget;
  if (!headingLevel) return automaticLevel(source);
  const level = Number(headingLevel);
  if (Number.isInteger(level) && level >= 1 && level <= 6) return level;
  report(widget, `heading-level="${headingLevel}" isn't a number from 1 to 6.`);
  return automaticLevel(source);
};
