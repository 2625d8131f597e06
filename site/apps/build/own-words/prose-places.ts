import { OF_HOSPITAL, withAttributes, type ProseElement, type ProseNode } from '../../../../src/prose/prose-node.js';
import { PLACE } from '../../frame/frame-message.js';

/** Where something stands in prose: the number of each child on the way to it, with dots between them. */
export type Place = string;

const INLINE = new Set('a abbr b bdi bdo br cite code dfn em i kbd mark q s small span strong sub sup time u wbr'.split(' '));

export const isInline = (node: ProseNode): boolean => typeof node === 'string' || INLINE.has(node.tag);

/** Whether an element holds words to edit as one: text and what stands in running text, and nothing else. */
export const isPassage = ({ children = [] }: ProseElement): boolean => children.length > 0 && children.every(isInline);

const joined = (place: Place, index: number): Place => (place === '' ? String(index) : `${place}.${index}`);

const isOfHospital = (node: ProseElement): boolean => node.attributes?.[OF_HOSPITAL] !== undefined;

/** Marks each element with its place, so that pressing it leads to its field. What the hospital says has fields of its own. */
export const withPlaces = (nodes: readonly ProseNode[], at: Place = ''): ProseNode[] =>
  nodes.map((node, index) => {
    if (typeof node === 'string' || isInline(node) || isOfHospital(node)) return node;
    const place = joined(at, index);
    return withAttributes({ ...node, children: withPlaces(node.children ?? [], place) }, { [PLACE]: place });
  });

/** A passage of words with its place. */
export interface Passage {
  place: Place;
  node: ProseElement;
}

/** All passages, in the order of the page, but for what the hospital says. */
export const passagesIn = (nodes: readonly ProseNode[], at: Place = ''): Passage[] =>
  nodes.flatMap((node, index): Passage[] => {
    if (typeof node === 'string' || isInline(node) || isOfHospital(node)) return [];
    const place = joined(at, index);
    return isPassage(node) ? [{ place, node }] : passagesIn(node.children ?? [], place);
  });

/** The same prose with another node, several or none in one place. */
export const replaceAt = (nodes: readonly ProseNode[], place: Place, replacement: readonly ProseNode[]): ProseNode[] => {
  const [first = '', ...rest] = place.split('.');
  return nodes.flatMap((node, index) => {
    if (index !== Number(first)) return [node];
    if (rest.length === 0) return [...replacement];
    return typeof node === 'string' ? [node] : [{ ...node, children: replaceAt(node.children ?? [], rest.join('.'), replacement) }];
  });
};

/** What stands in a place. */
export const nodeAt = (nodes: readonly ProseNode[], place: Place): ProseNode | undefined => {
  const [first = '', ...rest] = place.split('.');
  const node = nodes[Number(first)];
  if (rest.length === 0) return node;
  return typeof node === 'object' ? nodeAt(node.children ?? [], rest.join('.')) : undefined;
};
