import { LitElement, type PropertyValues } from 'lit';
import { reasonOf } from './attempt.js';
import { waitForWords } from './found-words.js';
import { showWordsAlone } from './keep-words.js';
import { report } from './report.js';

/**
 * A Lit element that takes no words away. When something fails that has to work, its children stand as they are from then on,
 * without anything of the element, and the editor is told. `updateComplete` always resolves.
 */
export abstract class WordsFirstElement extends LitElement {
  #isDrawn = false;
  #hasGivenUp = false;

  /** Whether the words stand as they are, since the rest failed. */
  protected get hasGivenUp(): boolean {
    return this.#hasGivenUp;
  }

  /** Does something without which there is no widget. */
  protected orGiveUp(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.giveUp(error);
    }
  }

  /** Leaves the words as they are. */
  protected giveUp(error: unknown): void {
    this.#hasGivenUp = true;
    showWordsAlone(this);
    // So that nobody waits for an update that never comes.
    this.enableUpdating(false);
    report(this, `shows its words as they are: ${reasonOf(error)}`);
  }

  /** What throws before anything is drawn, or half-way through, leaves a reader her words; later, what was drawn. */
  protected override performUpdate(): void {
    if (this.#hasGivenUp) return;
    try {
      super.performUpdate();
    } catch (error) {
      if (this.#isDrawn) report(this, `has a problem: ${reasonOf(error)}`);
      else this.giveUp(error);
    }
  }

  protected override update(changed: PropertyValues): void {
    if (this.#hasGivenUp) return;
    this.#isDrawn = false;
    super.update(changed);
    this.#isDrawn = true;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    // Lit waits for ever for what never comes to a page.
    if (!this.renderRoot) {
      await new Promise<void>((resolve) => {
        if (!waitForWords(resolve)) resolve();
      });
    }
    return !this.renderRoot || super.getUpdateComplete();
  }
}
