import { attributeOf, holdsPlace, NEEDS_HOSPITAL, OF_HOSPITAL, withHospital, type Places, type ProseNode } from '../prose/prose-node.js';
import { enhanceProse } from './enhance-prose.js';
import { MADE, removeMade } from './author-content.js';
import { nameProvenance } from './name-provenance.js';
import { renewElements } from './renew-elements.js';
import { nodesToDom, type Placing } from './to-dom.js';

/** Puts what is known of a hospital in the places of words that are on the page already, and leaves all others as they are. */
export type FillPlaces = (hospital: Places) => void;

/** A place of the hospital among the words: where it is, what stands there, and what stands before it. */
interface Place {
  node: ProseNode;
  parent: Element;
  before: () => Element | undefined;
  elements: Element[];
  /** What stands there, as it was written. */
  written: string;
}

/** What all of is there for the hospital: a place, or a question that only a hospital can answer. */
const isPlace = (node: ProseNode): boolean =>
  attributeOf(node, OF_HOSPITAL) !== undefined || attributeOf(node, NEEDS_HOSPITAL) !== undefined;

/** Writes the words of a pack among the children of a widget, as plain HTML, in the place of what it wrote before. */
export const writeProse = (
  widget: Element,
  prose: readonly ProseNode[],
  settings: Pick<Placing, 'headingLevel' | 'hideSuperseded'>,
  hospital: Places,
): FillPlaces => {
  const placing: Placing = { document: widget.ownerDocument, root: widget.getRootNode(), ...settings };
  const places: Place[] = [];
  const make = (nodes: readonly ProseNode[], parent: Element): Element[] =>
    nodesToDom(nodes, placing).flatMap((element) => {
      if (typeof element === 'string') return [];
      if (parent === widget) element.setAttribute(MADE, '');
      return element;
    });
  const fillPlace = (place: Place, given: Places): void => {
    const { node, parent, elements } = place;
    const before = place.before();
    // The page itself may have taken it away.
    if (before !== undefined && !widget.contains(before)) return;
    const words = withHospital([node], given);
    const written = JSON.stringify(words);
    // A question has an id, which no other one may have while it is there.
    if (attributeOf(node, NEEDS_HOSPITAL) !== undefined) {
      if (written === place.written) return;
      elements.forEach((one) => one.remove());
    }
    place.written = written;
    place.elements = renewElements(parent, before, elements, make(words, parent));
  };
  const write = (nodes: readonly ProseNode[], parent: Element): void => {
    let last: () => Element | undefined = () => undefined;
    for (const node of nodes) {
      const before = last;
      if (isPlace(node)) {
        const place: Place = { node, parent, before, elements: [], written: '' };
        places.push(place);
        last = () => place.elements.at(-1) ?? before();
      } else {
        const inner = typeof node === 'object' && holdsPlace(node) ? node.children : undefined;
        const elements = make([typeof node === 'object' && inner ? { ...node, children: [] } : node], parent);
        parent.append(...elements);
        if (inner) elements.forEach((element) => write(inner, element));
        last = () => elements.at(-1) ?? before();
      }
    }
  };
  removeMade(widget);
  write(prose, widget);
  const fill: FillPlaces = (given) => places.forEach((place) => fillPlace(place, given));
  fill(hospital);
  enhanceProse(widget);
  nameProvenance(widget);
  return fill;
};
