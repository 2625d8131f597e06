import { closestLang } from '../../../base/closest-lang.js';
import { writeDataScript, type DataScriptHost } from '../../../base/data-script.js';
import { toFaqPage, type PlainQuestion } from '../../../domain/faq-page.js';
import { questionsIn, summaryOf, type Question } from '../questions.js';
import { plainText } from './plain-text.js';

/*
 * What <faq-accordion structured-data> says for machines. A file of its own, loaded only where it is asked for. What it
 * needs of Lit it is given; the few lines that it shares with the main script are in both.
 */

const toPlainQuestion = (question: Question): PlainQuestion => {
  const summary = summaryOf(question);
  return {
    question: plainText([...summary.childNodes]).replace(/\s+/g, ' '),
    answer: plainText([...question.childNodes].filter((node) => node !== summary)),
    lang: closestLang(question),
  };
};

/** Whether words of a question or an answer changed. What else changes, the widget says itself. */
const isInQuestion = ({ target }: MutationRecord): boolean =>
  (target instanceof Element ? target : target.parentElement)?.closest('details') != null;

/**
 * Keeps one script among the children of a widget with what its questions and answers say, for machines. It holds the
 * words of the page and nothing of what a reader did.
 */
export class FaqStructuredData {
  readonly #host: DataScriptHost;

  constructor(host: DataScriptHost) {
    this.#host = host;
    new MutationObserver((records) => {
      if (records.some(isInQuestion)) this.write();
    }).observe(host.widget.source, { childList: true, characterData: true, subtree: true });
    this.write();
  }

  /** Writes the script anew if its words changed; takes it away when there is nothing to say, or nobody asks for it. */
  write(): void {
    const { source } = this.#host.widget;
    writeDataScript(this.#host, () => toFaqPage(questionsIn(source).map(toPlainQuestion)));
  }
}
