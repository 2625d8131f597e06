import { uniqueId } from './unique-id.js';
import { CONTRADICTED, tagAt, type ProseElement, type ProseNode } from '../prose/prose-node.js';

/** How prose is put on a page. */
export interface Placing {
  document: Document;
  /** The tree it will stand in, in which no id may stand twice. */
  root: Node;
  /** Level of the highest heading, 1 to 6. */
  headingLevel: number;
  /** Leave out what newer guidance contradicts. */
  hideSuperseded: boolean;
}

/** Puts prose on the page as elements and text; never as a string of HTML, so it passes Trusted Types. */
export const toDom = ({ tag, attributes = {}, children = [] }: ProseElement, placing: Placing): HTMLElement => {
  const element = placing.document.createElement(tagAt(tag, placing.headingLevel));
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, name === 'id' ? uniqueId(value, placing.root, element) : value);
  }
  element.append(...nodesToDom(children, placing));
  return element;
};

/** Puts several nodes on the page, less what is left out. */
export const nodesToDom = (nodes: readonly ProseNode[], placing: Placing): (HTMLElement | string)[] =>
  nodes
    .filter((node) => !(placing.hideSuperseded && typeof node === 'object' && node.attributes?.[CONTRADICTED] !== undefined))
    .map((node) => (typeof node === 'string' ? node : toDom(node, placing)));
