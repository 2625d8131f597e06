/** Does the first of several things that works: a page may have broken any of them. */
const doOne = (...ways: readonly (() => unknown)[]): void => {
  for (let index = 0; index < ways.length; index += 1) {
    try {
      ways[index]?.();
      return;
    } catch {
      // The next one, then.
    }
  }
};

const HTML = 'http://www.w3.org/1999/xhtml';

/** Leaves nothing in a shadow root but a slot with these children. */
const showIn = (root: ShadowRoot | null, children: readonly (Element | Text)[]): HTMLSlotElement | undefined => {
  if (root === null) return undefined;
  let slot: HTMLSlotElement | undefined;
  doOne(
    () => (slot = document.createElement('slot')),
    () => (slot = document.createElementNS(HTML, 'slot') as HTMLSlotElement),
  );
  if (slot === undefined) return undefined;
  const shown = slot;
  doOne(
    () => root.replaceChildren(shown),
    () => root.prepend(shown),
    () => root.insertBefore(shown, root.firstChild),
  );
  doOne(() => shown.assign(...children));
  return slot;
};

/** The children that can be shown, found in whichever way works. */
const childrenOf = (element: Element): (Element | Text)[] => {
  const found: (Element | Text)[] = [];
  const keep = (node: Node | null | undefined): void => {
    if (node && (node.nodeType === 1 || node.nodeType === 3)) found[found.length] = node as Element | Text;
  };
  doOne(
    () => {
      for (let node = element.firstChild; node; node = node.nextSibling) keep(node);
    },
    () => {
      found.length = 0;
      const { childNodes } = element;
      for (let index = 0; index < childNodes.length; index += 1) keep(childNodes[index]);
    },
  );
  return found;
};

/**
 * Shows the children of an element as they stand, and nothing of a widget: for when it can't be drawn. Uses as little of the browser
 * as it can, since something of that is what failed.
 */
export const showChildrenAlone = (widget: HTMLElement, source: HTMLElement): void => {
  const children = childrenOf(source);
  if (source === widget) showIn(widget.shadowRoot, children);
  else showIn(source.shadowRoot, children);
};
