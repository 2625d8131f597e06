import { AftercareTimelineElement } from '../elements/aftercare-timeline/aftercare-timeline-element.js';
import { ContactCardElement } from '../elements/contact-card/contact-card-element.js';
import { FaqAccordionElement } from '../elements/faq-accordion/faq-accordion-element.js';
import { RiskMeterElement } from '../elements/risk-meter/risk-meter-element.js';
import { start } from './start.js';

/** What a page loads: all four widgets, and plain HTML that is marked as one becomes one. */
void start(document, {
  'faq-accordion': FaqAccordionElement,
  'risk-meter': RiskMeterElement,
  'aftercare-timeline': AftercareTimelineElement,
  'contact-card': ContactCardElement,
});
