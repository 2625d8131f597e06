import { discloseGlossary } from './glossary-disclosure.js';
import { packWordsStyles } from './pack-words.styles.js';
import { adoptSheet } from './style-sheet.js';

/** Gives words of a pack in a widget their looks, and folds what explains hard words. */
export const enhanceProse = (widget: Element): void => {
  const { styleSheet } = packWordsStyles;
  if (styleSheet) adoptSheet(widget.getRootNode(), styleSheet);
  discloseGlossary(widget);
};
