/** The classes of the widgets for patients, without registering them; `nazorg-widgets/<tag>.js` registers one. */
export * from './generated/widget-classes.js';
export { FaqAccordionToggleEvent } from './elements/faq-accordion/faq-accordion-toggle-event.js';
export type { FaqItem } from './elements/faq-accordion/items/faq-item.js';
export { NazorgErrorEvent } from './base/nazorg-error-event.js';
export type { Pack } from './content/pack.js';
export type { Profile } from './content/profile.js';
