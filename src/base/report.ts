const reported = new WeakMap<Element, Set<string>>();

/** Tells the editor of a page something. A page may have broken the console: that is no reason for anything else to fail. */
export const tell = (message: string): void => {
  try {
    console.warn(`[nazorg] ${message}`);
  } catch {
    // As said above.
  }
};

const isNew = (element: Element, message: string): boolean => {
  try {
    const said = reported.get(element) ?? new Set();
    if (said.has(message)) return false;
    reported.set(element, said.add(message));
  } catch {
    // Rather twice than never.
  }
  return true;
};

/**
 * Tells the editor of a page, in one plain console message, what is wrong and what to do. Said once for each element
 * and message; the reader never sees it. Never throws.
 */
export const report = (element: Element, message: string): void => {
  if (isNew(element, message)) tell(`<${element.localName}> ${message}`);
};

/** Tells the editor when an attribute holds none of the values that are known. An empty one is as good as none. */
export const reportUnknown = (element: Element, attribute: string, value: string | null | undefined, known: readonly string[]): void => {
  if (value && !known.includes(value))
    report(element, `${attribute}="${value}" isn't one of ${known.join(', ') || 'those here: there are none'}.`);
};
