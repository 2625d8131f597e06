import { findQuestions, type Form } from './find-questions.js';
import { makeQuestion } from './make-question.js';
import { hasLibrary, looksDriven, ScriptWatch } from './other-script.js';

/*
 * What makes `<details>` of questions that are written otherwise. A file of its own, loaded only on pages that have such.
 */

/** What the widget gives. */
export interface TakeUpHost {
  source: Element;
  /** Tells the editor something. */
  report: (message: string) => void;
  /** Has its words looked at anew. */
  readAgain: () => void;
}

/** Takes up the questions of an author, in whatever form they are. */
export class FaqTakeUp {
  readonly #host: TakeUpHost;
  #form: Form | undefined;
  #watch: ScriptWatch | undefined;

  constructor(host: TakeUpHost) {
    this.#host = host;
  }

  /**
   * Makes `<details>` of the questions that aren't. Returns whether it leaves some as they are: another script opens and closes them, or
   * may turn out to once the page has loaded.
   */
  run(): boolean {
    const { source, report } = this.#host;
    const { form, found } = findQuestions(source, this.#form);
    if (found.some(looksDriven)) {
      if (source.ownerDocument.readyState !== 'complete') {
        this.#wait(source);
        return true;
      }
      if (hasLibrary(source, found) || this.#watch?.hasSeen(found)) {
        report('leaves its words as they are, since a script of the page opens and closes them: take away that script, or this widget.');
        return true;
      }
    }
    this.#form = form;
    found.forEach(makeQuestion);
    return false;
  }

  /** Looks again after all that the page does when it has loaded. */
  #wait(source: Element): void {
    if (this.#watch) return;
    this.#watch = new ScriptWatch(source);
    source.ownerDocument.defaultView?.addEventListener('load', () => setTimeout(this.#host.readAgain), { once: true });
  }
}
