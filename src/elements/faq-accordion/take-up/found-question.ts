/** One question as an author wrote it in another form than `<details>`. */
export interface FoundQuestion {
  /** What holds the words of the question. Terms side by side are one. */
  titles: readonly Element[];
  /** What makes up its answer, in the order of the page. */
  answer: readonly ChildNode[];
  /** Before which node its `<details>` goes. */
  before: ChildNode;
  /** What stands before it in a list that goes: it stands before the question then. */
  astray?: readonly ChildNode[];
  /** What says nothing once this is a question: names of columns, a box to tick. */
  spent?: readonly Element[];
}
