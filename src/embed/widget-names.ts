/** The widgets that HTML on a page can ask for. */
export const WIDGETS: readonly string[] = ['faq-accordion', 'risk-meter', 'aftercare-timeline', 'contact-card'];
