import { OF_HOSPITAL, attributeOf, type ProseElement, type ProseNode } from '../prose/prose-node.js';
import { dressPackWords } from './dress-pack-words.js';
import { MADE, removeMade } from './own-words.js';
import { renewElements } from './renew-elements.js';
import { nodesToDom, type Placing } from './to-dom.js';

/** What is known of a hospital, by the places in the words of a pack where it belongs. */
export type HospitalParts = Readonly<Record<string, readonly ProseNode[]>>;

/** Puts what is known of a hospital in the places of words that are on the page already, and leaves all others as they are. */
export type FillPlaces = (parts: HospitalParts) => void;

/** A place of the hospital among the words: what stands there, and what stands before it. */
interface Place {
  node: ProseElement;
  before: () => Element | undefined;
  elements: Element[];
}

/** Writes the words of a pack among the children of a widget, as plain HTML, in the place of what it wrote before. */
export const writeProse = (
  widget: Element & { superseded: 'hide' | undefined },
  prose: readonly ProseNode[],
  headingLevel: number,
  parts: HospitalParts,
): FillPlaces => {
  const placing: Placing = {
    document: widget.ownerDocument,
    root: widget.getRootNode(),
    headingLevel,
    hideSuperseded: widget.superseded === 'hide',
  };
  const places: Place[] = [];
  const make = (nodes: readonly ProseNode[]): Element[] =>
    nodesToDom(nodes, placing).flatMap((element) => {
      if (typeof element === 'string') return [];
      element.setAttribute(MADE, '');
      return element;
    });
  const fill: FillPlaces = (given) => {
    for (const place of places) {
      const known = given[attributeOf(place.node, OF_HOSPITAL) as string] ?? [];
      const before = place.before();
      // The page itself may have taken it away.
      if (before === undefined || widget.contains(before))
        place.elements = renewElements(widget, before, place.elements, make(known.length > 0 ? known : (place.node.children ?? [])));
    }
  };
  removeMade(widget);
  let last: () => Element | undefined = () => undefined;
  for (const node of prose) {
    const before = last;
    if (typeof node === 'object' && attributeOf(node, OF_HOSPITAL) !== undefined) {
      const place: Place = { node, before, elements: [] };
      places.push(place);
      last = () => place.elements.at(-1) ?? before();
    } else {
      const elements = make([node]);
      widget.append(...elements);
      last = () => elements.at(-1) ?? before();
    }
  }
  fill(parts);
  dressPackWords(widget);
  return fill;
};
