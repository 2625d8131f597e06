import type { NazorgElement } from '../../src/base/nazorg-element.js';

const isWidget = (element: Element): element is NazorgElement => 'source' in element;

/** The widgets on a part of a page, in their order: tags, and those in the shadow roots of boxes and of paragraphs with a link. */
export const widgetsIn = (page: ParentNode, tag = '*'): NazorgElement[] =>
  [...page.querySelectorAll('*')]
    .flatMap((element) => [element, ...(isWidget(element) ? [] : (element.shadowRoot?.children ?? []))])
    .filter(isWidget)
    .filter((widget) => widget.matches(tag));

/** The first of them, as the class that a test knows it to be. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export const widgetIn = <Widget extends NazorgElement = NazorgElement>(page: ParentNode, tag = '*'): Widget => {
  const [widget] = widgetsIn(page, tag);
  if (widget === undefined) throw new Error(`There is no ${tag} here.`);
  return widget as Widget;
};
