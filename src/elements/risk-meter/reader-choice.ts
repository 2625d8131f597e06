import type { LitElement } from 'lit';
import { report } from '../../base/report.js';
import type { RiskChoice } from '../../domain/pick-rows.js';
import { EXPECTED, isChoice, readChoice, type CHOICES } from './read-choice.js';

/** What a reader typed or chose, and what she is told of it. It is kept nowhere else. */
export class ReaderChoice {
  readonly #widget: LitElement;
  readonly #update: () => void;
  #typed: Readonly<Partial<Record<string, string>>> = {};
  /** The field that was left with something in it that can't be read, by its id. */
  #wrong = '';
  #isTold = false;

  /** @param update - Shows what is there now, at once. */
  constructor(widget: LitElement, update: () => void) {
    this.#widget = widget;
    this.#update = update;
  }

  /** What stands in a field: it may not be a number (yet). */
  textOf(by: string): string {
    return this.#typed[by] ?? '';
  }

  /** Whether a field was left with something in it that is no number, or one outside the limits. */
  isWrong(by: string): boolean {
    return this.#wrong === by;
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
    this.#wrong = '';
    this.#isTold = false;
    this.#widget.requestUpdate();
  }

  /** Takes what a page wrote in an attribute. The editor is told of what can't be read. */
  set(name: (typeof CHOICES)[number], words: string): void {
    const isRead = isChoice(readChoice({ [name]: words }));
    this.#typed = { ...this.#typed, [name]: isRead ? words.trim() : '' };
    if (this.#wrong === name) this.#wrong = '';
    if (words !== '' && !isRead) report(this.#widget, `${name}="${words}" isn't ${EXPECTED[name]}.`);
  }

  /** While somebody types, what she typed is followed; once she is done, it is judged and she is told what came of it. */
  readonly onChoose = ({ type, target }: Event): void => {
    const { id, value } = target as HTMLInputElement;
    this.#typed = { ...this.#typed, [id]: value };
    const isUnread = value.trim() !== '' && this.choice[id] === undefined;
    if (isUnread && type === 'change') this.#wrong = id;
    else if (!isUnread && this.#wrong === id) this.#wrong = '';
    this.#isTold = false;
    this.#widget.requestUpdate();
    if (type === 'input') return;
    // The same words are only said again when they were gone.
    this.#update();
    this.#isTold = true;
    this.#widget.requestUpdate();
  };
}
