import type { FaqAccordionElement } from '../../src/elements/faq-accordion/faq-accordion.js';
import { questionsIn, summaryOf, type Question } from '../../src/elements/faq-accordion/questions.js';

const wordsOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** The `<details>` of a widget or a box, in the order of the page. */
export const detailsOf = (source: Element): Question[] => questionsIn(source);

/** What a reader presses. */
export const togglesOf = (source: Element): HTMLElement[] => questionsIn(source).map(summaryOf);

/** The questions, as a reader sees them. */
export const questionsOf = (source: Element): string[] => togglesOf(source).map(wordsOf);

/** The questions whose answers are open. */
export const openQuestionsOf = (source: Element): string[] =>
  questionsIn(source)
    .filter(({ open }) => open)
    .map((question) => wordsOf(summaryOf(question)));

export const expandAllButton = ({ shadowRoot }: FaqAccordionElement): HTMLButtonElement | null =>
  shadowRoot?.querySelector<HTMLButtonElement>('[part="expand-all"]') ?? null;
