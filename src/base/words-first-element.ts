import { adoptStyles, LitElement, type PropertyValues } from 'lit';
import { reasonOf } from './attempt.js';
import { shadowRootOptions } from './child-slots.js';
import { report } from './report.js';
import { showChildrenAlone } from './show-children-alone.js';

/**
 * A Lit element that takes no words away. When something fails that has to work, the children stand as they are from then on,
 * without anything of the element, and the editor is told. `updateComplete` always resolves.
 */
export abstract class WordsFirstElement extends LitElement {
  static override shadowRootOptions = shadowRootOptions();

  /**
   * Whose children are the words: the element itself, or the box of plain HTML in whose shadow root it stands.
   * @internal
   */
  source: HTMLElement = this;

  /**
   * The shadow root of that box.
   * @internal
   */
  boxRoot: ShadowRoot | undefined;

  #isDrawn = false;
  #hasGivenUp = false;

  /**
   * Whether the words stand as they are, since the rest failed.
   * @internal
   */
  get hasGivenUp(): boolean {
    return this.#hasGivenUp;
  }

  /** A root that a server wrote shows the children by their names and says nothing else: it is drawn anew, and needs no hydration. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    if (shadowRoot === null) return super.createRenderRoot();
    shadowRoot.replaceChildren();
    adoptStyles(shadowRoot, (this.constructor as typeof LitElement).elementStyles);
    return shadowRoot;
  }

  /** Does something without which there is no widget, as long as there is one. */
  protected orGiveUp(action: () => void): void {
    if (this.#hasGivenUp) return;
    try {
      action();
    } catch (error) {
      this.giveUp(error);
    }
  }

  /**
   * Leaves the words as they are.
   * @internal
   */
  giveUp(error: unknown): void {
    this.#hasGivenUp = true;
    this.showChildrenAlone();
    // Otherwise an update that never comes is waited for.
    this.enableUpdating(false);
    report(this, `shows its words as they are: ${reasonOf(error)}`);
  }

  /**
   * Shows the children without anything of the element.
   * @internal
   */
  showChildrenAlone(): void {
    showChildrenAlone(() => this.boxRoot ?? this.shadowRoot, this.source);
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

  /** Lit waits for ever for what never comes to a page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    return !this.renderRoot || super.getUpdateComplete();
  }
}
