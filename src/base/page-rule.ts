import { selectorOf } from './selector-of.js';
import { adoptSheet, removeSheet } from './style-sheet.js';

/**
 * A rule for some elements of a page, which leaves no mark on them: what follows from a reader's input stays out of the document. It
 * stands in a sheet of its own that the tree of the elements adopts, and follows them when the page around them changes.
 */
export class PageRule {
  readonly #declarations: string;
  readonly #media: 'screen' | 'print';
  readonly #changes = new MutationObserver(() => this.#write());
  readonly #sheet = new CSSStyleSheet();
  #root: Node | undefined;
  #elements: ReadonlySet<Element> = new Set();
  #selector = '';

  /** @param declarations - What the rule sets, on screen or on paper. */
  constructor(declarations: string, media: 'screen' | 'print') {
    this.#declarations = declarations;
    this.#media = media;
  }

  /** Applies the rule to these elements of a tree and no others. */
  apply(root: Node, elements: Iterable<Element>): void {
    this.#elements = new Set(elements);
    if (this.#root !== root || this.#elements.size === 0) this.clear();
    if (this.#elements.size === 0) return;
    this.#root = root;
    this.#write();
    adoptSheet(root, this.#sheet);
    this.#changes.observe(root, { childList: true, subtree: true });
  }

  /** Takes the rule away. */
  clear(): void {
    if (!this.#root) return;
    this.#changes.disconnect();
    removeSheet(this.#root, this.#sheet);
    this.#root = undefined;
  }

  /** Writes the rule for where the elements stand now, before the browser draws what changed. */
  #write(): void {
    const selector = this.#root ? selectorOf(this.#root, this.#elements) : '';
    if (selector === this.#selector) return;
    this.#selector = selector;
    this.#sheet.replaceSync(selector && `@media ${this.#media}{${selector}{${this.#declarations}}}`);
  }
}
