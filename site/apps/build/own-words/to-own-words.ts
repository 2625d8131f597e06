import { toSafeLink } from '../../../../src/domain/safe-link.js';
import { h, type ProseNode } from '../../../../src/prose/prose-node.js';

const KEPT = new Set(
  'a abbr address bdi bdo blockquote br caption cite code dd details div dl dt em h1 h2 h3 h4 h5 h6 hr li ol p section small span strong sub summary sup table tbody td tfoot th thead time tr ul'.split(
    ' ',
  ),
);

const RENAMED: Readonly<Record<string, string>> = { b: 'strong', i: 'em' };

/** Attributes that say something about words. */
const ATTRIBUTES = ['lang', 'dir', 'scope', 'colspan', 'rowspan', 'start', 'datetime'];

/** Boxes that only arrange: their words stand without them. */
const BOXES = new Set(['div', 'section', 'span']);

const attributesOf = (element: Element): Record<string, string | undefined> => ({
  ...Object.fromEntries(ATTRIBUTES.map((name) => [name, element.getAttribute(name) ?? undefined])),
  ...(element.localName === 'a' ? { href: toSafeLink(element.getAttribute('href') ?? '') } : {}),
});

const isBlank = (node: ProseNode): boolean => typeof node === 'string' && node.trim() === '';

const INLINE = new Set('a abbr bdi bdo br cite code em small span strong sub sup time'.split(' '));

const isInline = (node: ProseNode): boolean => typeof node === 'string' || INLINE.has(node.tag);

/** Puts running text beside blocks into paragraphs of its own, and leaves out the white space between blocks. */
const inBlocks = (nodes: readonly ProseNode[]): ProseNode[] => {
  if (nodes.every(isInline)) return [...nodes];
  const blocks: ProseNode[] = [];
  let run: ProseNode[] = [];
  const end = (): void => {
    if (!run.every(isBlank)) blocks.push(h('p', {}, run));
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else {
      end();
      blocks.push(node);
    }
  }
  end();
  return blocks;
};

const EMPTY = new Set(['br', 'hr']);

const toProse = (node: Node): ProseNode[] => {
  if (node.nodeType === 3) return [(node as Text).data.replace(/[\s\u00a0]+/g, ' ')].filter((text) => text !== '');
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  const tag = RENAMED[element.localName] ?? element.localName;
  const children = inBlocks([...element.childNodes].flatMap(toProse));
  const attributes = attributesOf(element);
  const saysNothing = Object.values(attributes).every((value) => value === undefined);
  const isLostLink = tag === 'a' && attributes['href'] === undefined;
  if (!KEPT.has(tag) || isLostLink || (BOXES.has(tag) && saysNothing && (tag === 'span' || !children.every(isInline)))) return children;
  if (children.every(isBlank) && !EMPTY.has(tag)) return [];
  return [h(BOXES.has(tag) && tag !== 'span' && children.every(isInline) ? 'p' : tag, attributes, children)];
};

const levels = (nodes: readonly ProseNode[]): number[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [...(/^h[1-6]$/.test(node.tag) ? [Number(node.tag[1])] : []), ...levels(node.children ?? [])],
  );

const withLevels = (nodes: readonly ProseNode[], less: number): ProseNode[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    const tag = /^h[1-6]$/.test(node.tag) ? `h${Number(node.tag[1]) - less}` : node.tag;
    return { ...node, tag, ...(node.children ? { children: withLevels(node.children, less) } : {}) };
  });

/** A bare question gets a heading, as each question of a pack has. */
const withHeadings = (nodes: readonly ProseNode[], level: number): ProseNode[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    const children = withHeadings(node.children ?? [], level);
    if (node.tag !== 'summary' || children.some((child) => typeof child === 'object' && /^h[1-6]$/.test(child.tag))) {
      return { ...node, ...(children.length > 0 ? { children } : {}) };
    }
    return { ...node, children: [h(`h${level}`, {}, children)] };
  });

/** Reads the words of a page as prose: what says something stays, without styles, scripts, pictures and boxes. Headings start at the top. */
export const toOwnWords = (source: Element): ProseNode[] => {
  const words = inBlocks([...source.childNodes].flatMap(toProse)).filter((node) => !isBlank(node));
  const outside = levels(words.filter((node) => typeof node === 'string' || node.tag !== 'details'));
  const all = levels(words);
  const highest = Math.min(...all, ...(all.length === 0 ? [1] : []));
  const lowered = withLevels(words, highest - 1);
  return withHeadings(lowered, outside.length > 0 ? Math.min(...outside) - highest + 2 : 1);
};
