const reported = new WeakMap<Element, Set<string>>();

/**
 * Tells the editor of a page, in one plain console message, what is wrong and what to do. Said once for each element
 * and message; the reader never sees it.
 */
export const report = (element: Element, message: string): void => {
  const said = reported.get(element) ?? new Set();
  if (said.has(message)) return;
  reported.set(element, said.add(message));
  console.warn(`[nazorg] <${element.localName}> ${message}`);
};
