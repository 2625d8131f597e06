const SILENT = new Set(['script', 'style', 'template']);

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot';

const isHidden = (element: Element): boolean =>
  getComputedStyle(element).contentVisibility === 'hidden' || !element.checkVisibility({ visibilityProperty: true });

const childrenOf = (element: Element): readonly Node[] =>
  isSlot(element) ? element.assignedNodes({ flatten: true }) : Array.from((element.shadowRoot ?? element).childNodes);

const write = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!isElement(node) || SILENT.has(node.localName) || (!isSlot(node) && isHidden(node))) return '';
  const words = childrenOf(node).map(write).join('');
  return getComputedStyle(node).display.startsWith('inline') ? words : ` ${words} `;
};

/** What a reader sees of an element, in the order of the screen: shadow roots and slots included, closed answers not. */
export const shownText = (element: Element): string => write(element).replace(/\s+/g, ' ').trim();
