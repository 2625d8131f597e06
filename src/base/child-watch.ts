/** Tells a widget when somebody else changes its children. */
export class ChildWatch {
  readonly #observer: MutationObserver;

  /**
   * @param isNews - Whether a change matters to the widget.
   * @param onNews - What the widget does then.
   */
  constructor(widget: Element, isNews: (record: MutationRecord) => boolean, onNews: () => void) {
    this.#observer = new MutationObserver((records) => {
      if (records.some(isNews)) onNews();
    });
    this.#observer.observe(widget, { childList: true, subtree: true });
  }

  /**
   * Changes the children without taking that for somebody else's doing. What failed half-way is none either: it would be tried
   * again and again.
   */
  change<Result>(change: () => Result): Result {
    try {
      return change();
    } finally {
      this.#forget();
    }
  }

  #forget(): void {
    try {
      this.#observer.takeRecords();
    } catch {
      this.#observer.disconnect();
    }
  }
}
