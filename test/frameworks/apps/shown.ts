/** What a page of an app shows. */
export interface Shown {
  isShown: boolean;
  questions: { id: string; question: string; answer: string }[];
}

declare global {
  /** Makes the page show something else. */
  var showNext: (shown: Shown) => void | Promise<void>;
}

export const BEGIN: Shown = {
  isShown: true,
  questions: [
    { id: 'a', question: 'Mag er iemand mee?', answer: 'Ja.' },
    { id: 'b', question: 'Wat neem ik mee?', answer: 'Je vragen.' },
    { id: 'c', question: 'Hoe lang duurt het?', answer: 'Een half uur.' },
  ],
};
