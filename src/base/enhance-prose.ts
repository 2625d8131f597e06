import { discloseGlossary } from './glossary-disclosure.js';
import { nameProvenance } from './name-provenance.js';
import { packWordsStyles } from './pack-words.styles.js';
import { adoptSheet } from './style-sheet.js';

/** Gives words of a pack in a widget their looks, folds what explains hard words, and gives each fold a name of its own. */
export const enhanceProse = (widget: Element): void => {
  const { styleSheet } = packWordsStyles;
  if (styleSheet) adoptSheet(widget.getRootNode(), styleSheet);
  discloseGlossary(widget);
  nameProvenance(widget);
};
