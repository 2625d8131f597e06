/** What an element says about its words that goes where they go. */
const CARRIED = ['id', 'lang', 'dir', 'title', 'data-urgent'];

/** What an element says about its words, another says from now on, unless it says something of its own. */
export const carry = (element: Element, successor: Element, names: readonly string[] = CARRIED): void => {
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value !== null && !successor.hasAttribute(name)) successor.setAttribute(name, value);
  }
};
