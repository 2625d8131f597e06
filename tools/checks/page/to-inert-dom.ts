import type { PageElement } from './read-page.js';

/** What runs, loads or listens: a document that reads words needs none of it, and a policy of Trusted Types forbids to set it. */
const ACTS = /^(?:on|srcdoc$|src$|srcset$|poster$|background$|xmlns)/i;

/** What says nothing to a reader. */
const UNSAID = new Set(['script', 'link', 'base', 'meta', 'style', 'template']);

const emptyCopy = ({ tagName, attrs }: PageElement, document: Document): HTMLElement => {
  const copy = document.createElement(/^[a-z][a-z0-9.-]*$/.test(tagName) ? tagName : 'span');
  for (const { name, value } of attrs) if (!ACTS.test(name) && /^[a-z_][\w.-]*$/i.test(name)) copy.setAttribute(name, value);
  return copy;
};

/**
 * Makes an element that was read from HTML in a document that no one sees: of jsdom in the command, and made by
 * `document.implementation` in a browser. Without what runs or loads, and without a sink of Trusted Types.
 */
export const toInertDom = (element: PageElement, document: Document): HTMLElement => {
  const top = emptyCopy(element, document);
  // Links in it look for their ids in what they stand in.
  document.createDocumentFragment().append(top);
  const pending: [from: PageElement, into: Element][] = [[element, top]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [from, into] = next;
    for (const child of from.childNodes) {
      if ('value' in child) into.append(child.value);
      if (!('tagName' in child) || UNSAID.has(child.tagName)) continue;
      const copy = emptyCopy(child, document);
      into.append(copy);
      pending.push([child, copy]);
    }
  }
  return top;
};
