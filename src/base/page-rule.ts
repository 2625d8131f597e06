import { selectorOf } from './selector-of.js';
import { adoptSheet, removeSheet } from './style-sheet.js';

/**
 * A rule for some elements of a page, which leaves no mark on them: what follows from a reader's input stays out of the document. It
 * stands in a sheet of its own that the tree of the elements adopts.
 */
export class PageRule {
  readonly #declarations: string;
  readonly #media: 'screen' | 'print';
  #sheet: CSSStyleSheet | undefined;
  #root: Node | undefined;

  /** @param declarations - What the rule sets, on screen or on paper. */
  constructor(declarations: string, media: 'screen' | 'print') {
    this.#declarations = declarations;
    this.#media = media;
  }

  /** Applies the rule to these elements of a tree and no others. */
  apply(root: Node, elements: Iterable<Element>): void {
    const selectors = [...elements].map(selectorOf);
    if (this.#root !== root || selectors.length === 0) this.clear();
    if (selectors.length === 0) return;
    this.#root = root;
    this.#sheet ??= new CSSStyleSheet();
    this.#sheet.replaceSync(`@media ${this.#media}{${selectors.join()}{${this.#declarations}}}`);
    adoptSheet(root, this.#sheet);
  }

  /** Takes the rule away. */
  clear(): void {
    if (!this.#root || !this.#sheet) return;
    removeSheet(this.#root, this.#sheet);
    this.#root = undefined;
  }
}
