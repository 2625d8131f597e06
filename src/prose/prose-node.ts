/**
 * Prose as a tree of plain data: what a widget says, before it is put on a page. A string is text.
 * Headings count from the top of the widget: `h1` is its highest one, whatever level the page gives it.
 */
export type ProseNode = string | ProseElement;

/** An element of prose: its tag, its attributes and what stands in it. */
export interface ProseElement {
  tag: string;
  attributes?: Record<string, string>;
  children?: ProseNode[];
}

/** Stands on what is there because of older texts only, so that `superseded="hide"` can leave it out. */
export const EARLIER = 'data-earlier';

/** Stands where something of the hospital belongs, and names it; in it is what stands there without a hospital. */
export const OF_HOSPITAL = 'data-of-hospital';

/** Stands on what is there only when a hospital answers it, with the name of the place where the answer belongs. */
export const NEEDS_HOSPITAL = 'data-needs-hospital';

/** What a hospital brings to each place, by its name, knowing what stands there without it. */
export type Places = Readonly<Record<string, (withoutHospital: ProseNode[]) => ProseNode[]>>;

/** The tag of a node on a page whose widget starts at a heading level: headings move down with it, at most to 6. */
export const tagAt = (tag: string, headingLevel: number): string =>
  /^h[1-6]$/.test(tag) ? `h${Math.min(6, headingLevel - 1 + Number(tag.slice(1)))}` : tag;

/** Whether something of the hospital belongs in it, or all of it is there for that. */
export const holdsPlace = (node: ProseNode): boolean =>
  typeof node === 'object' && (node.attributes?.[OF_HOSPITAL] !== undefined || (node.children ?? []).some(holdsPlace));

/**
 * Puts what there is of a hospital where it belongs, at any depth. A place of which it says nothing keeps what stands there without
 * it; what needs an answer of the hospital and has none is left out.
 */
export const withHospital = (nodes: readonly ProseNode[], places: Places = {}): ProseNode[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string' || !holdsPlace(node)) return [node];
    const { attributes: { [NEEDS_HOSPITAL]: needed, ...attributes } = {}, children = [] } = node;
    const name = attributes[OF_HOSPITAL];
    if (name !== undefined) return places[name]?.(children) ?? children;
    if (needed !== undefined && !places[needed]?.([]).length) return [];
    return [{ ...node, attributes, children: withHospital(children, places) }];
  });

type Child = ProseNode | undefined | false;

/** Makes an element of prose. What isn't there is left out, attributes included. */
export const h = (tag: string, attributes: Record<string, string | number | undefined>, ...children: (Child | Child[])[]): ProseElement => {
  const named = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
  const present = children.flat().filter((child) => child !== undefined && child !== false);
  return {
    tag,
    ...(named.length > 0 ? { attributes: Object.fromEntries(named) } : {}),
    ...(present.length > 0 ? { children: present } : {}),
  };
};

/** The same element with some attributes more. */
export const withAttributes = (element: ProseElement, attributes: Record<string, string>): ProseElement => ({
  ...element,
  attributes: { ...element.attributes, ...attributes },
});

/** An attribute of a node, when it is an element that has it. */
export const attributeOf = (node: ProseNode | undefined, name: string): string | undefined =>
  typeof node === 'object' ? node.attributes?.[name] : undefined;

/** The words of prose, without what they stand in. */
export const proseWords = (nodes: readonly ProseNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : proseWords(node.children ?? []))).join('');
