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

/** Tells the editor when an attribute holds none of the values that are known. An empty one is as good as none. */
export const reportUnknown = (element: Element, attribute: string, value: string | null | undefined, known: readonly string[]): void => {
  if (value && !known.includes(value)) report(element, `${attribute}="${value}" isn't one of ${known.join(', ')}.`);
};
