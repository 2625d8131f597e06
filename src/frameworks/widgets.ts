import type { AftercareTimelineElement, ContactCardElement, FaqAccordionElement, RiskMeterElement } from '../index.js';

/** The four widgets by their tags. */
export interface Widgets {
  'aftercare-timeline': AftercareTimelineElement;
  'contact-card': ContactCardElement;
  'faq-accordion': FaqAccordionElement;
  'risk-meter': RiskMeterElement;
}
