/** The words of an element in one line, however its HTML is laid out. None where there is no element. */
export const wordsOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
