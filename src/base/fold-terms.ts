/**
 * Folds the explanation of each hard word away behind the word, which becomes a button in its sentence. The same again
 * for a copy of the page, in which the buttons are there and do nothing.
 */
export const foldTerms = (widget: Element): void => {
  for (const gloss of widget.querySelectorAll<HTMLElement>('.nazorg-term > .nazorg-gloss')) {
    const term = gloss.parentElement as HTMLElement;
    const button = term.querySelector('button') ?? widget.ownerDocument.createElement('button');
    const fold = (folded: boolean): void => {
      gloss.hidden = folded;
      button.setAttribute('aria-expanded', String(!folded));
    };
    if (button.parentNode !== term) {
      button.type = 'button';
      while (term.firstChild !== gloss) button.append(term.firstChild as Node);
      term.prepend(button);
      fold(true);
    }
    button.onclick = () => fold(!gloss.hidden);
  }
};
