let isKept = false;

/** Whether something may be selected. Asking has the page laid out: it is asked once, and again when the browser says that it changed. */
let maySelect: boolean | undefined;

/**
 * Remembers where a reader is on the page, before it changes, and brings her back in the next task, when the widgets are drawn:
 * the words that she selected are selected, and what had the focus has it. A summary that became a button leaves it to that.
 */
export const keepPlace = (): void => {
  // There is no page where a server imports a widget.
  if (isKept || !globalThis.document) return;
  isKept = true;
  // None, as long as the page has no body.
  const focused = document.activeElement as HTMLElement | null;
  if (maySelect === undefined) document.addEventListener('selectionchange', () => (maySelect = true));
  // A frame that isn't shown has no selection in Firefox.
  const selection = maySelect === false ? null : getSelection();
  maySelect = Boolean(selection?.rangeCount);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = (maySelect ? selection : {}) as Selection;
  let words: Node | null = focused;
  while (words?.firstChild) words = words.firstChild;
  setTimeout(() => {
    isKept = false;
    const { activeElement, body } = document;
    if (activeElement === body && focused !== body)
      (focused?.isConnected ? focused : words?.parentElement?.closest('button'))?.focus({ preventScroll: true });
    if (anchorNode && (anchorNode !== selection?.anchorNode || focusNode !== selection.focusNode))
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode as Node, focusOffset);
  });
};
