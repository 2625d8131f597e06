import type { ProseElement, ProseNode } from '../../src/prose/prose-node.js';

/** What a reader reads in prose, without a break between its elements. */
export const textOf = (...nodes: ProseNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(...(node.children ?? [])))).join('');

/** All elements of prose in the order of the page, those inside others too. */
export const elementsOf = (nodes: readonly ProseNode[]): ProseElement[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsOf(node.children ?? [])]));

/** All elements of one tag. */
export const withTag = (nodes: readonly ProseNode[], tag: string): ProseElement[] =>
  elementsOf(nodes).filter((element) => element.tag === tag);

/** All elements of one class. */
export const withClass = (nodes: readonly ProseNode[], name: string): ProseElement[] =>
  elementsOf(nodes).filter((element) => element.attributes?.['class']?.split(' ').includes(name));

/** The same prose without the elements of one class. */
export const withoutClass = (nodes: readonly ProseNode[], name: string): ProseNode[] =>
  nodes.flatMap((node): ProseNode[] => {
    if (typeof node === 'string') return [node];
    if (node.attributes?.['class']?.split(' ').includes(name)) return [];
    return [{ ...node, children: withoutClass(node.children ?? [], name) }];
  });

/** All pieces of text and all values of attributes: everything of prose that reaches a page. */
export const everythingIn = (nodes: readonly ProseNode[]): string[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [node] : [...Object.values(node.attributes ?? {}), ...everythingIn(node.children ?? [])],
  );
