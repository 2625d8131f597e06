/** Sent to the widget, and no further, when a person opens or closes an answer. It doesn't say which. */
export class FaqAccordionToggleEvent extends Event {
  static readonly type = 'faq-accordion-toggle';

  constructor(
    /** Whether that answer is open now. */
    readonly open: boolean,
  ) {
    super(FaqAccordionToggleEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'faq-accordion-toggle': FaqAccordionToggleEvent;
  }
}
