import { attributeOf, OF_HOSPITAL, withHospital, type Places, type ProseNode } from '../prose/prose-node.js';
import { enhanceProse } from './enhance-prose.js';
import { nameProvenance } from './name-provenance.js';
import { MADE, removeMade } from './author-content.js';
import { renewElements } from './renew-elements.js';
import { nodesToDom, type Placing } from './to-dom.js';

/** Puts what is known of a hospital in the places of words that are on the page already, and leaves all others as they are. */
export type FillPlaces = (hospital: Places) => void;

/** A place of the hospital among the words: what stands there, and what stands before it. */
interface Place {
  node: ProseNode;
  before: () => Element | undefined;
  elements: Element[];
}

/** Writes the words of a pack among the children of a widget, as plain HTML, in the place of what it wrote before. */
export const writeProse = (
  widget: Element,
  prose: readonly ProseNode[],
  settings: Pick<Placing, 'headingLevel' | 'hideSuperseded'>,
  hospital: Places,
): FillPlaces => {
  const placing: Placing = { document: widget.ownerDocument, root: widget.getRootNode(), ...settings };
  const places: Place[] = [];
  const make = (nodes: readonly ProseNode[]): Element[] =>
    nodesToDom(nodes, placing).flatMap((element) => {
      if (typeof element === 'string') return [];
      element.setAttribute(MADE, '');
      return element;
    });
  const fill: FillPlaces = (given) => {
    for (const place of places) {
      const before = place.before();
      // The page itself may have taken it away.
      if (before === undefined || widget.contains(before))
        place.elements = renewElements(widget, before, place.elements, make(withHospital([place.node], given)));
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
  fill(hospital);
  enhanceProse(widget);
  nameProvenance(widget);
  return fill;
};
