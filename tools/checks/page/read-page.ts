import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a page, as a browser reads it. */
export type PageElement = Tree.Element;

/** A saved page, or a part of one. */
export interface Page {
  /** All elements in the order of the page. */
  elements: readonly PageElement[];
  /** All visible texts, with the element around each. */
  texts: readonly { words: string; parent: PageElement }[];
  /** Whether it is a part, such as a snippet, without the script. */
  isPart: boolean;
  /** Whether a slash at the end of a start tag pretends to close the element. */
  isSelfClosed: (element: PageElement) => boolean;
}

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'title']);

const isElement = (node: Tree.ChildNode): node is PageElement => 'tagName' in node;

/** The value of an attribute, if the element has it. */
export const attributeOf = ({ attrs }: PageElement, name: string): string | undefined => attrs.find((one) => one.name === name)?.value;

/** Stands for the site of the page itself, which a saved page doesn't say. */
export const OWN_SITE = 'https://own-site.invalid';

/** The address that something on a page names, or undefined where it is none. */
export const toUrl = (address: string): URL | undefined => (URL.canParse(address, OWN_SITE) ? new URL(address, OWN_SITE) : undefined);

/** The classes of an element. */
export const classesOf = (element: PageElement): string[] => (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean);

/** The words in an element, white space put together; a non-breaking space is no word. */
export const wordsIn = (element: Tree.ParentNode): string => {
  const words: string[] = [];
  const pending: Tree.ChildNode[] = [...element.childNodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('value' in node) words.push(node.value);
    else if (isElement(node) && !UNSEEN.has(node.tagName)) pending.push(...[...node.childNodes].reverse());
  }
  return words.join('').replace(/\s+/g, ' ').trim();
};

/** The parent of an element. */
export const parentOf = ({ parentNode }: PageElement): PageElement | undefined =>
  parentNode && 'tagName' in parentNode ? parentNode : undefined;

/** The ancestors of an element, the nearest first. */
export const ancestorsOf = (element: PageElement): PageElement[] => {
  const found: PageElement[] = [];
  for (let at = parentOf(element); at !== undefined; at = parentOf(at)) found.push(at);
  return found;
};

/** The line of an element, for the beginning of a sentence. */
export const placeOf = ({ sourceCodeLocation }: PageElement): string =>
  sourceCodeLocation ? `line ${sourceCodeLocation.startLine}: ` : '';

/** Parses HTML as the standard says, so malformed markup gives the tree of a browser. Never throws. */
export const readPage = (html: string): Page => {
  const slashes: number[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }: { code: string; startOffset: number }) => {
      if (code === 'non-void-html-element-start-tag-with-trailing-solidus') slashes.push(startOffset);
    },
  });
  const elements: PageElement[] = [];
  const texts: { words: string; parent: PageElement }[] = [];
  const pending: Tree.ChildNode[] = [...document.childNodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('value' in node && node.parentNode && 'tagName' in node.parentNode) texts.push({ words: node.value, parent: node.parentNode });
    if (!isElement(node)) continue;
    elements.push(node);
    if (!UNSEEN.has(node.tagName)) pending.push(...[...node.childNodes].reverse());
  }
  return {
    elements,
    texts,
    isPart: !/<(?:!doctype|html|head|body)\b/i.test(html),
    isSelfClosed: ({ sourceCodeLocation }) => {
      const tag = sourceCodeLocation?.startTag;
      return tag !== undefined && slashes.some((offset) => offset >= tag.startOffset && offset <= tag.endOffset);
    },
  };
};
