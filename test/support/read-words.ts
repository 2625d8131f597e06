/*
 * Looks at a page in a frame with functions of this page: those of the other may be broken, which is what is tested.
 */
const reads = (prototype: object, name: string): ((node: object) => unknown) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get: () => unknown };
  return (node) => get.call(node);
};

const parentOf = reads(Node.prototype, 'parentElement') as (node: Node) => Element | null;
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

const textsIn = (node: Node): Text[] => {
  if (typeOf(node) === Node.TEXT_NODE) return [node as Text];
  const list = childrenOf(node);
  const inside = Array.from({ length: lengthOf(list) }, (_, index) => textsIn(NodeList.prototype.item.call(list, index)!)).flat();
  const root = typeOf(node) === Node.ELEMENT_NODE ? rootOf(node) : null;
  return root ? [...textsIn(root), ...inside] : inside;
};

const isSeen = (text: Text): boolean => {
  const parent = parentOf(text);
  // Words that stand in a shadow root and nothing around them.
  if (parent === null) return true;
  return Element.prototype.checkVisibility.call(parent, { visibilityProperty: true }) && !/^(style|script)$/.test(nameOf(parent));
};

/** What a reader sees in a part of the page, answers that she opens included. */
const seenIn = (part: Element): string =>
  textsIn(part)
    .filter(isSeen)
    .map((text) => dataOf(text))
    .join(' ');

/** Which words nobody can read in the parts of a page that hold them, and which parts show nothing where `instead` stood before. */
export const unreadOn = (page: Document, words: readonly (readonly string[])[], instead: string): string[] => {
  const body = bodyOf(page);
  for (const details of all(body, 'details')) Element.prototype.setAttribute.call(details, 'open', '');
  for (const toggle of all(body, '.nazorg-toggle[aria-expanded="false"]')) HTMLElement.prototype.click.call(toggle);
  const parts = all(body, 'section');
  return parts.flatMap((part, index) => {
    const seen = seenIn(part);
    const wanted = words[index];
    if (wanted) return wanted.filter((word) => !seen.includes(word)).map((word) => `${index}/${word}`);
    return seen.includes(instead) || seen.trim().length > 20 ? [] : [`${index}/${instead}`];
  });
};
