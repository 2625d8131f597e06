import { defineElement } from '../../base/define-element.js';
import { FaqAccordionElement } from './faq-accordion-element.js';

defineElement('faq-accordion', FaqAccordionElement);

export { FaqAccordionElement };
