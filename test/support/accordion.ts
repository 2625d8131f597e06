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

/** The questions whose answers a reader sees. Answers of text alone don't count. */
export const answeredOf = (source: Element): string[] =>
  questionsIn(source)
    .filter((question) => [...question.children].some((part) => part.localName !== 'summary' && part.checkVisibility()))
    .map((question) => wordsOf(summaryOf(question)));

/** Waits until the browser has told of all that opened or closed so far: it tells in order, and a probe comes last. */
export const toldToggles = (): Promise<unknown> =>
  new Promise((resolve) => {
    const probe = document.createElement('details');
    probe.addEventListener('toggle', resolve);
    probe.open = true;
  });

/** The buttons that copy a link to an answer. */
export const copyButtonsOf = (source: Element): HTMLButtonElement[] => [
  ...source.querySelectorAll<HTMLButtonElement>('.nazorg-copy > button'),
];
