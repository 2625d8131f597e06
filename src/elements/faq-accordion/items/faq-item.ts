/** One question with its answer, as data. */
export interface FaqItem {
  /** The question, as plain text. */
  question: string;

  /** Plain text, with an empty line between paragraphs, or a node of the page. HTML in a text is shown as it is typed. */
  answer: string | Node;

  /** The `id` of its `<details>`, for links to it. By its id a question stays the element that it is when the list changes. */
  id?: string | undefined;

  /** Whether the answer is open at first. A change of it opens or closes the answer. */
  open?: boolean | undefined;
}
