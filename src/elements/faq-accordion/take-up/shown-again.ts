import { isWords } from '../../../base/author-content.js';
import { isElement } from '../../../base/node-kind.js';

/** What a style sheet, or the element's own style, may hide words with, and what shows them. */
const SHOWN: readonly (readonly [property: string, shown: string, hides: RegExp])[] = [
  ['display', 'revert', /^none$/],
  ['visibility', 'visible', /^(?:hidden|collapse)$/],
  ['content-visibility', 'visible', /^hidden$/],
  ['opacity', '1', /^0$/],
  ['max-height', 'none', /^0(?:px|%)?$/],
  ['height', 'auto', /^0(?:px|%)?$/],
  ['grid-template-rows', 'none', /^0(?:px|fr)?$/],
];

/** The element in which all words of another one stand: a panel in a panel. */
const innerOf = (element: Element): Element | undefined => {
  const [inner, ...others] = [...element.childNodes].filter(isWords);
  return inner && isElement(inner) && others.length === 0 ? inner : undefined;
};

/**
 * Takes away what another script would show an answer by: it is shown by its `<details>` from now on. What a style sheet of the page
 * says stays but for that.
 */
export const showAgain = (answer: Element): void => {
  const styles = answer.ownerDocument.defaultView;
  for (let element: Element | undefined = answer; element; element = innerOf(element)) {
    for (const name of ['hidden', 'inert', 'aria-hidden', 'tabindex']) element.removeAttribute(name);
    if (/^(?:region|tabpanel)$/.test(element.getAttribute('role') ?? ''))
      for (const name of ['role', 'aria-labelledby', 'aria-label']) element.removeAttribute(name);
    const { style } = element as HTMLElement;
    const seen = styles?.getComputedStyle(element);
    for (const [property, shown, hides] of SHOWN)
      if (hides.test(style.getPropertyValue(property)) || hides.test(seen?.getPropertyValue(property) ?? ''))
        style.setProperty(property, shown, 'important');
  }
};
