import type { ProseNode } from '../prose/prose-node.js';
import { dressPackWords } from './dress-pack-words.js';
import { MADE, removeMade } from './own-words.js';
import { nodesToDom } from './to-dom.js';

/** Writes the words of a pack among the children of a widget, as plain HTML, in the place of what it wrote before. */
export const writeProse = (
  widget: Element & { superseded: 'hide' | undefined },
  prose: readonly ProseNode[],
  headingLevel: number,
): void => {
  const placing = {
    document: widget.ownerDocument,
    root: widget.getRootNode(),
    headingLevel,
    hideSuperseded: widget.superseded === 'hide',
  };
  removeMade(widget);
  for (const element of nodesToDom(prose, placing)) {
    if (typeof element === 'string') continue;
    element.setAttribute(MADE, '');
    widget.append(element);
  }
  dressPackWords(widget);
};
