/** The classes of the four widgets, without registering them; `nazorg-widgets/<tag>.js` registers one. */
export { AftercareTimelineElement } from './elements/aftercare-timeline/aftercare-timeline-element.js';
export { ContactCardElement } from './elements/contact-card/contact-card-element.js';
export { FaqAccordionElement } from './elements/faq-accordion/faq-accordion-element.js';
export { FaqAccordionToggleEvent } from './elements/faq-accordion/faq-accordion-toggle-event.js';
export { NazorgErrorEvent } from './base/nazorg-error-event.js';
export { RiskMeterElement } from './elements/risk-meter/risk-meter-element.js';
export type { Pack } from './content/pack.js';
export type { Profile } from './content/profile.js';
