/** Whether the parser of the page has passed the end of an element: its children are there then. */
export const isParsed = (element: Element): boolean => {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let at: Node | null = element; at; at = at.parentNode) if (at.nextSibling) return true;
  return false;
};

/** Resolves once it has, or when nobody waits for it any more. */
export const whenParsed = (element: Element, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const { ownerDocument: page } = element;
    const look = (): void => {
      if (!signal.aborted && !isParsed(element)) return;
      growing.disconnect();
      page.removeEventListener('readystatechange', look);
      resolve();
    };
    const growing = new MutationObserver(look);
    growing.observe(page, { childList: true, subtree: true });
    page.addEventListener('readystatechange', look);
    signal.addEventListener('abort', look);
  });
