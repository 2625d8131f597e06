/** Does the first of several things that works here: a page may have broken any of them. */
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

/**
 * Remembers what elements hold. Returns what puts all of that back, the same nodes in the same places, for when something fails
 * half-way and words stand nowhere on the page. What holds the same still isn't touched.
 */
export const keepWords = (elements: readonly Element[]): (() => void) => {
  const held = elements.map((element) => ({ element, nodes: [...element.childNodes] }));
  return () => {
    for (const { element, nodes } of held) {
      const { childNodes } = element;
      if (childNodes.length === nodes.length && nodes.every((node, index) => childNodes[index] === node)) continue;
      doOne(
        () => element.replaceChildren(...nodes),
        () => element.append(...nodes),
        () => nodes.forEach((node) => element.appendChild(node)),
      );
    }
  };
};

const HTML = 'http://www.w3.org/1999/xhtml';

/** Takes an element out of a place of its own that nobody draws. */
const unplace = (element: Element): void =>
  doOne(
    () => (element.slot = ''),
    () => element.removeAttribute('slot'),
  );

/**
 * Shows the words of a widget as they stand among its children, and nothing of its own: for when it can't be drawn. Uses as little
 * of the browser as it can, since something of that is what failed.
 */
export const showWordsAlone = (widget: Element): void => {
  doOne(
    () => {
      for (let child = widget.firstElementChild; child; child = child.nextElementSibling) unplace(child);
    },
    () => widget.querySelectorAll(':scope > [slot]').forEach(unplace),
  );
  doOne(() => {
    const { shadowRoot: root } = widget;
    if (root === null) return;
    let slot: Node = root;
    doOne(
      () => (slot = widget.ownerDocument.createElement('slot')),
      () => (slot = document.createElementNS(HTML, 'slot')),
    );
    doOne(
      () => root.replaceChildren(slot),
      () => root.prepend(slot),
      () => root.insertBefore(slot, root.firstChild),
    );
  });
};
