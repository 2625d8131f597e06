import type { Tree } from './frame-message.js';

/** What words are made of. Anything else is left out with what stands in it. */
const TAGS = new Set(
  (
    'a abbr address article aside b bdi bdo blockquote body br caption cite code dd details dfn div dl dt em figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hr i kbd li main mark nav noscript ol p pre q s section small span strong sub summary sup svg table tbody td ' +
    'tfoot th thead time title tr u ul wbr'
  ).split(' '),
);

const ATTRIBUTES =
  /^(?:class|id|lang|dir|href|title|role|scope|colspan|rowspan|headers|datetime|start|reversed|value|type|open|hreflang|data-[\w-]+|aria-[\w-]+)$/;

const isSafe = (name: string, value: string): boolean => ATTRIBUTES.test(name) && !/^\s*(?:javascript|data|vbscript):/i.test(value);

/** Makes an element without what is in it. Undefined for one that isn't made of words. */
export const toElement = (document: Document, tag: string, attributes: Readonly<Record<string, string>>): HTMLElement | undefined => {
  if (!TAGS.has(tag)) return undefined;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (isSafe(name, value)) element.setAttribute(name, value);
  return element;
};

/** Makes nodes of plain data, with names from lists only. */
export const toNodes = (document: Document, trees: readonly Tree[]): Node[] =>
  trees.flatMap((tree): Node[] => {
    if (typeof tree === 'string') return [document.createTextNode(tree)];
    const [tag, attributes, children] = tree;
    const element = toElement(document, tag, attributes);
    element?.append(...toNodes(document, children));
    return element ? [element] : [];
  });
