/** Sent when a person opens or closes an answer. It says which by an opaque id, never by its words. */
export class FaqAccordionToggleEvent extends Event {
  static readonly type = 'faq-accordion-toggle';

  constructor(
    /** Id of the item on the page. */
    readonly itemId: string,
    /** Whether the answer is open now. */
    readonly open: boolean,
  ) {
    super(FaqAccordionToggleEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'faq-accordion-toggle': FaqAccordionToggleEvent;
  }
}
