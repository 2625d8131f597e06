import { FIGURES } from './ways-to-write/figures.js';
import { QUESTIONS } from './ways-to-write/questions.js';
import { STEPS } from './ways-to-write/steps.js';

/** The ways by the widget that they are for. Of a card, anything is understood. */
export const WAYS = [
  { tag: 'faq-accordion', ways: QUESTIONS },
  { tag: 'aftercare-timeline', ways: STEPS },
  { tag: 'risk-meter', ways: FIGURES },
] as const;
