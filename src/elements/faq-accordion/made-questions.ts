import { hasOwnWords } from '../../base/author-content.js';
import { LazyPart, type LazyHost } from '../../base/controllers/lazy-part.js';
import { isFrameworkOwned } from '../../base/framework-owned.js';
import { report } from '../../base/report.js';
import { giveHeadings } from './give-headings.js';
import type { FaqItem } from './items/faq-item.js';
import { mayHoldOthers } from './questions.js';

/** A widget whose words are to be questions. */
interface QuestionsHost extends LazyHost {
  readonly source: HTMLElement;
  readonly headingLevel: number | undefined;
  readonly items: readonly FaqItem[] | undefined;
}

/** Makes `<details>` with headings of what isn't: of other markup, and of data. What does so is loaded where there is some. */
export class MadeQuestions {
  readonly #widget: QuestionsHost;
  readonly #readAgain: () => void;
  readonly #others;
  readonly #items;

  /** @param readAgain - Has the words of the widget looked at anew. */
  constructor(widget: QuestionsHost, readAgain: () => void) {
    this.#widget = widget;
    this.#readAgain = readAgain;
    const tell = (message: string): void => report(widget, message);
    this.#others = new LazyPart(widget, async () => {
      const { FaqTakeUp } = await import('./take-up/faq-take-up.js');
      return new FaqTakeUp({ source: widget.source, report: tell, readAgain });
    });
    this.#items = new LazyPart(widget, async () => {
      const { FaqItems } = await import('./items/faq-items.js');
      return new FaqItems({ widget, report: tell });
    });
  }

  /** The widget has another list of items, or none any more. */
  onItems(): void {
    this.#items.part?.onList();
    this.#readAgain();
  }

  /** Returns whether the widget says what data says and nothing else, or leaves words that may be questions as they are. */
  make(headingLevel: number): boolean {
    const { source, headingLevel: isAsked, items } = this.#widget;
    if (items) {
      this.#need(this.#items);
      if (this.#items.part?.write(headingLevel) ?? true) return true;
    }
    // Lines of the hospital alone, which stand where a file failed, are no author's words.
    const hasOthers = hasOwnWords(source) && mayHoldOthers(source);
    if (isFrameworkOwned(source)) {
      if (hasOthers) report(this.#widget, 'leaves its words as they are, since a framework renders them: write <details>.');
      if (isAsked) report(this.#widget, 'leaves summaries as they are, since a framework renders them: write headings in them.');
      return hasOthers;
    }
    if (hasOthers) this.#need(this.#others);
    const { part } = this.#others;
    const isLeft = part ? part.run() : hasOthers;
    if (isAsked) giveHeadings(source, headingLevel);
    return isLeft;
  }

  #need(lazy: LazyPart<unknown>): void {
    if (lazy.complete) return;
    void lazy.need().then(() => {
      if (lazy.part) this.#readAgain();
    });
  }
}
