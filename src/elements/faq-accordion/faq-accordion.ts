import { defineElement } from '../../base/define-element.js';
import { FaqAccordionElement } from './faq-accordion-element.js';

defineElement('faq-accordion', FaqAccordionElement);

export { FaqAccordionElement };
export { FaqAccordionToggleEvent } from './faq-accordion-toggle-event.js';
export type { FaqItem } from './items/faq-item.js';
