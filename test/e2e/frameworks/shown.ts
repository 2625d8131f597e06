/** What a page of a framework shows: a widget with its questions, and paragraphs around it. */
export interface Shown {
  form: 'tag' | 'box';
  /** The paragraphs and the widget, in their order. */
  around: readonly ('voor' | 'widget' | 'na')[];
  questions: readonly { id: string; words: string; answer: string }[];
}

declare global {
  /** Makes the page show something else, which stands there when this returns or resolves. */
  var show: (shown: Shown) => void | Promise<void>;
}

/** The element of each form, and its class. */
export const FORMS = {
  tag: { name: 'faq-accordion', className: undefined },
  box: { name: 'div', className: 'nazorg-faq-accordion' },
};
