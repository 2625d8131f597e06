import type { FaqAccordionElement } from '../../src/index.js';
import { togglesOf } from './accordion.js';

const rootOf = ({ shadowRoot }: FaqAccordionElement): ShadowRoot => shadowRoot!;

const wordsOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The field in which somebody searches. */
export const searchField = (widget: FaqAccordionElement): HTMLInputElement => rootOf(widget).querySelector('input[type="search"]')!;

/** Types into it what a reader would. */
export const searchFor = async (widget: FaqAccordionElement, text: string): Promise<void> => {
  searchField(widget).value = text;
  searchField(widget).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
};

/** What is said politely of what was found. */
export const searchStatus = (widget: FaqAccordionElement): string => wordsOf(rootOf(widget).querySelector('.search [role="status"]'));

/** The questions that a reader sees, in the order of the page. */
export const questionsSeen = (widget: Element): string[] =>
  togglesOf(widget)
    .filter((toggle) => toggle.checkVisibility())
    .map(wordsOf);

/** The lines of when to call, and whom, that a reader sees below the field. */
export const callLinesSeen = (widget: FaqAccordionElement): string[] =>
  [...rootOf(widget).querySelectorAll('.call :is(h1, h2, h3, h4, h5, h6, p, li)')].filter((line) => line.checkVisibility()).map(wordsOf);
