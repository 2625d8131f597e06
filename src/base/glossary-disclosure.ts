import { foldedGlossStyles } from './folded-gloss.styles.js';
import { adoptSheet } from './style-sheet.js';

const STATE = 'aria-expanded';

/**
 * Folds the explanation of each hard word away behind the word, which can be pressed where it stands. The word stays a
 * word and no button element: reader modes throw those away, pages style them, and lines break around them. The same
 * again for a copy of the page, in which nothing listens yet.
 */
export const discloseGlossary = (widget: Element): void => {
  const { styleSheet } = foldedGlossStyles;
  if (!styleSheet) return;
  adoptSheet(widget.getRootNode(), styleSheet);
  for (const gloss of widget.querySelectorAll('.nazorg-word + .nazorg-gloss')) {
    const word = gloss.previousElementSibling as HTMLElement;
    const fold = (folded: boolean): void => word.setAttribute(STATE, String(!folded));
    const isFolded = (): boolean => word.getAttribute(STATE) === 'false';
    if (!word.hasAttribute(STATE)) fold(true);
    word.setAttribute('role', 'button');
    word.tabIndex = 0;
    word.onclick = () => fold(!isFolded());
    word.onkeydown = (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      word.click();
    };
  }
};
