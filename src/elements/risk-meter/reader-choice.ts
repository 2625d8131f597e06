import type { LitElement } from 'lit';
import { report } from '../../base/report.js';
import type { RiskChoice } from '../../domain/pick-rows.js';
import { EXPECTED, isChoice, readChoice, type CHOICES } from './read-choice.js';

/** What a reader typed or chose, and what she is told of it. It is kept nowhere else. */
export class ReaderChoice {
  readonly #widget: LitElement;
  readonly #update: () => void;
  #typed: Partial<Record<string, string>> = {};
  #ageIsWrong = false;
  #isTold = false;

  /** @param update - Shows what is there now, at once. */
  constructor(widget: LitElement, update: () => void) {
    this.#widget = widget;
    this.#update = update;
  }

  /** What stands in the age field: it may not be an age (yet). */
  get ageText(): string {
    return this.#typed['age'] ?? '';
  }

  /** Whether the field was left with something in it that is no age, or one outside the limits. */
  get ageIsWrong(): boolean {
    return this.#ageIsWrong;
  }

  /** What was chosen, read. */
  get choice(): RiskChoice {
    return readChoice(this.#typed);
  }

  /** Whether she made a choice and is told what came of it. */
  get isTold(): boolean {
    return this.#isTold && isChoice(this.choice);
  }

  clear(): void {
    this.#typed = {};
    this.#ageIsWrong = this.#isTold = false;
    this.#widget.requestUpdate();
  }

  /** Takes what a page wrote in an attribute. The editor is told of what can't be read. */
  set(name: (typeof CHOICES)[number], words: string): void {
    const isRead = isChoice(readChoice({ [name]: words }));
    this.#typed = { ...this.#typed, [name]: isRead ? words.trim() : '' };
    this.#ageIsWrong &&= name !== 'age';
    if (words !== '' && !isRead) report(this.#widget, `${name}="${words}" isn't ${EXPECTED[name]}.`);
  }

  /** While somebody types, what she typed is followed; once she is done, it is judged and she is told what came of it. */
  readonly onChoose = ({ type, target }: Event): void => {
    const { id, value } = target as HTMLInputElement;
    this.#typed = { ...this.#typed, [id]: value };
    const isWrong = this.ageText.trim() !== '' && this.choice.ageYears === undefined;
    this.#ageIsWrong = isWrong && (this.#ageIsWrong || type === 'change');
    this.#isTold = false;
    this.#widget.requestUpdate();
    if (type === 'input') return;
    // The same words are only said again when they were gone.
    this.#update();
    this.#isTold = true;
    this.#widget.requestUpdate();
  };
}
