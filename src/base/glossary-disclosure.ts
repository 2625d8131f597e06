/**
 * Folds the explanation of each hard word away behind the word, which can be pressed where it stands. The word stays a
 * word and no button element: reader modes throw those away, pages style them, and lines break around them. The same
 * again for a copy of the page, in which nothing listens yet.
 */
export const discloseGlossary = (widget: Element): void => {
  for (const gloss of widget.querySelectorAll<HTMLElement>('.nazorg-word + .nazorg-gloss')) {
    const word = gloss.previousElementSibling as HTMLElement;
    const fold = (folded: boolean): void => {
      gloss.hidden = folded;
      word.setAttribute('aria-expanded', String(!folded));
    };
    if (!word.hasAttribute('aria-expanded')) fold(true);
    word.setAttribute('role', 'button');
    word.tabIndex = 0;
    word.onclick = () => fold(!gloss.hidden);
    word.onkeydown = (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      word.click();
    };
  }
};
