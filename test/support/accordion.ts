import type { FaqAccordionElement } from '../../src/elements/faq-accordion/faq-accordion.js';

const wordsOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

export const togglesOf = (widget: Element): HTMLButtonElement[] => Array.from(widget.querySelectorAll('.nazorg-toggle'));

export const answersOf = (widget: Element): HTMLElement[] => Array.from(widget.querySelectorAll('.nazorg-answer'));

/** The questions, as a reader sees them. */
export const questionsOf = (widget: Element): string[] => togglesOf(widget).map(wordsOf);

/** The questions whose answers are open, by what the buttons say; checked against what is hidden. */
export const openQuestionsOf = (widget: Element): string[] => {
  const open = togglesOf(widget).filter((toggle) => toggle.getAttribute('aria-expanded') === 'true');
  const shown = answersOf(widget).filter((answer) => !answer.hasAttribute('hidden'));
  const controlled = open.map((toggle) => toggle.getAttribute('aria-controls'));
  if (controlled.join() !== shown.map(({ id }) => id).join()) throw new Error('A button and its answer disagree about being open.');
  return open.map(wordsOf);
};

export const expandAllButton = ({ shadowRoot }: FaqAccordionElement): HTMLButtonElement | null =>
  shadowRoot?.querySelector<HTMLButtonElement>('[part="expand-all"]') ?? null;
