import { openForPrint } from './open-for-print.js';
import { questionPressed, summaryOf, type Question } from './questions.js';

/** What the answers of a widget belong to. */
export interface AnswersHost {
  readonly source: HTMLElement;
  /** Whether one answer is open at a time. */
  readonly single: boolean;
  requestUpdate(): void;
  /** A person opened or closed an answer. */
  onPerson(question: Question): void;
}

/** Which answers of a widget are open. The browser opens and closes them, for whoever asks; this hears of it. */
export class AnswerToggles {
  readonly #host: AnswersHost;
  #questions: readonly Question[] = [];
  /** Those whose answers are closed, as far as the browser has said. */
  #closed = new Set<Question>();
  /** Those that a person pressed a moment ago, until the browser says what came of it, each with its last press. */
  readonly #pressed = new Map<Question, Event>();
  /** Those that were opened all at once a moment ago. */
  readonly #together = new WeakSet<Question>();
  #isPrinting = false;

  constructor(host: AnswersHost) {
    this.#host = host;
  }

  get questions(): readonly Question[] {
    return this.#questions;
  }

  set questions(questions: readonly Question[]) {
    this.#questions = questions;
    this.#closed = new Set(questions.filter(({ open }) => !open));
  }

  get areAllOpen(): boolean {
    return this.#closed.size === 0;
  }

  /** Opens or closes all. */
  setAll(open: boolean): void {
    for (const question of this.#questions) {
      if (open && !question.open) this.#together.add(question);
      question.open = open;
    }
    this.#closed = new Set(open ? [] : this.#questions);
    this.#host.requestUpdate();
  }

  /** A press on a question, with whatever device, is a click on its summary; what it does comes right after all heard of it. */
  onClick(event: Event): void {
    const question = questionPressed(this.#host.source, event.target as Element);
    if (question === undefined) return;
    const { open } = question;
    this.#pressed.set(question, event);
    setTimeout(() => {
      if (question.open === open && this.#pressed.get(question) === event) this.#pressed.delete(question);
    });
  }

  /** The whole page heard of a click, so that nobody can take it back any more, and its question opens next. */
  onClickHeard(event: Event): void {
    const { single, source } = this.#host;
    if (!single || event.defaultPrevented) return;
    const target = event.composedPath().find((node) => node instanceof Node && source.contains(node));
    const question = target && questionPressed(source, target as Element);
    if (question && !question.open) this.#closeOthers(question);
  }

  /** An answer opened or closed, whoever did that. */
  onToggle(question: Question): void {
    const wereAllOpen = this.areAllOpen;
    if (question.open) this.#closed.delete(question);
    else this.#closed.add(question);
    if (wereAllOpen !== this.areAllOpen) this.#host.requestUpdate();
    const isAlone = !this.#together.delete(question) && !this.#isPrinting;
    if (isAlone && question.open && this.#host.single) this.#closeOthers(question);
    if (this.#pressed.delete(question)) this.#host.onPerson(question);
  }

  /** The page goes onto paper, or was printed. */
  onPrint(type: string): void {
    this.#isPrinting = type === 'beforeprint';
    if (this.#isPrinting) openForPrint(this.#questions);
  }

  /** Closes the other answers, and keeps the question in its place on the screen. */
  #closeOthers(question: Question): void {
    const others = this.#questions.filter((other) => other !== question && other.open);
    if (others.length === 0) return;
    const summary = summaryOf(question);
    const { top } = summary.getBoundingClientRect();
    for (const other of others) other.open = false;
    scrollBy({ top: summary.getBoundingClientRect().top - top, behavior: 'instant' });
  }
}
