import { foldTerms } from './fold-terms.js';
import { packWordsStyles } from './pack-words.styles.js';
import { adoptSheet, toSheet } from './style-sheet.js';

/*
 * What only words of a pack need: to be loaded, to be written on the page, their styles, and hard words that fold. A file
 * of its own, which a widget around an author's words never asks for. It imports nothing that the main script has.
 */
export { loadPack } from './load-pack.js';
export { nodesToDom } from './to-dom.js';

const sheet = toSheet(packWordsStyles);

/** Gives words of a pack in a widget their looks, and folds what explains hard words. */
export const dressPackWords = (widget: Element): void => {
  adoptSheet(widget.getRootNode(), sheet);
  foldTerms(widget);
};
