import { MADE } from './author-content.js';
import { isElement } from './node-kind.js';

const isMade = (node: Node): boolean => isElement(node) && node.hasAttribute(MADE);

/** Watches the children that an author wrote, and reports when somebody else changes them. */
export class AuthorChildren {
  readonly #observer: MutationObserver;
  readonly #source: Node;

  /**
   * @param isStructure - Whether the children of a node are what a widget is made of.
   * @param onChange - Called after a change of such children.
   */
  constructor(source: Node, isStructure: (node: Node) => boolean, onChange: () => void) {
    this.#source = source;
    this.#observer = new MutationObserver((records) => {
      const isNews = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
        type === 'characterData'
          ? target.parentNode !== null && isStructure(target.parentNode)
          : isStructure(target) && !this.#isInMade(target) && ![...addedNodes, ...removedNodes].every(isMade);
      if (records.some(isNews)) onChange();
    });
    this.watch();
  }

  /** Whether a node is part of what a widget wrote. */
  #isInMade(node: Node): boolean {
    for (let at: Node | null = node; at && at !== this.#source; at = at.parentNode) if (isMade(at)) return true;
    return false;
  }

  watch(): void {
    this.#observer.observe(this.#source, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.#observer.disconnect();
  }

  /** Changes the children without a report. */
  change<Result>(action: () => Result): Result {
    try {
      return action();
    } finally {
      this.#observer.takeRecords();
    }
  }
}
