/*
 * Looks at a page in a frame with functions of this page: those of the other may be broken, which is what is tested.
 */
const reads = (prototype: object, name: string): ((node: object) => unknown) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get: () => unknown };
  return (node) => get.call(node);
};

const childrenOf = reads(Node.prototype, 'childNodes') as (node: Node) => NodeList;
const lengthOf = reads(NodeList.prototype, 'length') as (list: NodeList) => number;
const dataOf = reads(CharacterData.prototype, 'data') as (text: Text) => string;
const typeOf = reads(Node.prototype, 'nodeType') as (node: Node) => number;
const rootOf = reads(Element.prototype, 'shadowRoot') as (element: Node) => ShadowRoot | null;
const nameOf = reads(Element.prototype, 'localName') as (element: Element) => string;
const bodyOf = reads(Document.prototype, 'body') as (page: Document) => Element;

const { querySelectorAll: select } = Element.prototype as { querySelectorAll: (this: Element, selector: string) => NodeList };

const all = (from: Element, selector: string): Element[] => {
  const list = select.call(from, selector);
  return Array.from({ length: lengthOf(list) }, (_, index) => NodeList.prototype.item.call(list, index) as Element);
};

/** The nodes that are shown in an element: those of its shadow root, those that a slot is given, or else its children. */
const shownIn = (node: Node): readonly Node[] => {
  const isElement = typeOf(node) === Node.ELEMENT_NODE;
  if (isElement && nameOf(node as Element) === 'slot') {
    const given = HTMLSlotElement.prototype.assignedNodes.call(node);
    if (given.length > 0) return given;
  }
  const list = childrenOf((isElement ? rootOf(node) : null) ?? node);
  return Array.from({ length: lengthOf(list) }, (_, index) => NodeList.prototype.item.call(list, index)!);
};

const isSeen = (element: Element): boolean =>
  nameOf(element) === 'slot' ||
  (Element.prototype.checkVisibility.call(element, { visibilityProperty: true }) && !/^(style|script)$/.test(nameOf(element)));

/** What a reader sees in a part of the page, through shadow roots and slots, answers that she opens included. */
const seenIn = (node: Node): string => {
  if (typeOf(node) === Node.TEXT_NODE) return dataOf(node as Text);
  if (typeOf(node) !== Node.ELEMENT_NODE || !isSeen(node as Element)) return '';
  return shownIn(node).map(seenIn).join(' ');
};

/** Which words nobody can read in the parts of a page that hold them, and which parts show nothing where `instead` stood before. */
export const unreadOn = (page: Document, words: readonly (readonly string[])[], instead: string): string[] => {
  const body = bodyOf(page);
  for (const details of all(body, 'details')) Element.prototype.setAttribute.call(details, 'open', '');
  const parts = all(body, 'section');
  return parts.flatMap((part, index) => {
    const seen = seenIn(part);
    const wanted = words[index];
    if (wanted) return wanted.filter((word) => !seen.includes(word)).map((word) => `${index}/${word}`);
    return seen.includes(instead) || seen.trim().length > 20 ? [] : [`${index}/${instead}`];
  });
};
