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
const showIn = (root: ShadowRoot, children: readonly (Element | Text)[]): void => {
  let slot: HTMLSlotElement | undefined;
  doOne(
    () => (slot = document.createElement('slot')),
    () => (slot = document.createElementNS(HTML, 'slot') as HTMLSlotElement),
  );
  if (slot === undefined) return;
  const shown = slot;
  doOne(
    () => root.replaceChildren(shown),
    () => root.prepend(shown),
    () => root.insertBefore(shown, root.firstChild),
  );
  doOne(
    () => shown.assign(...children),
    // What a slot holds itself is shown where nothing is assigned to it.
    () => children.forEach((child) => shown.append(child.cloneNode(true))),
  );
};

/** The children that can be shown, found in whichever way works. */
const childrenOf = (element: Element): (Element | Text)[] => {
  const found: (Element | Text)[] = [];
  const keep = (node: Node | null | undefined): void => {
    // Elements and text, told apart from comments without asking them anything.
    if (node && ('attributes' in node || 'wholeText' in node)) found[found.length] = node as Element | Text;
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
 * Shows the children of an element as they stand in a shadow root, and nothing of a widget: for when it can't be drawn. Uses as little
 * of the browser as it can, since something of that is what failed.
 */
export const showChildrenAlone = (rootOf: () => ShadowRoot | null, source: HTMLElement): void => {
  let root: ShadowRoot | null = null;
  doOne(() => (root = rootOf()));
  if (root) showIn(root, childrenOf(source));
};
