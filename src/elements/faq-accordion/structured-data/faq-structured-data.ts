import type { html as Html, LitElement, render as Render } from 'lit';
import { closestLang } from '../../../base/closest-lang.js';
import { MADE } from '../../../base/own-words.js';
import { toFaqPage, type PlainQuestion } from '../../../domain/faq-page.js';
import { plainText } from './plain-text.js';

/*
 * What <faq-accordion structured-data> says for machines. A file of its own, loaded only where it is asked for. What it
 * needs of Lit it is given; the few lines that it shares with the main script are in both.
 */

const ITEM = '.nazorg-item';

/** The widget has no slot of this name, so nothing in it is shown, whatever the page does to scripts. */
const UNSEEN = 'unseen';

/** What the widget gives: itself, and what is needed of Lit. */
export interface StructuredDataHost {
  widget: LitElement & { structuredData: boolean };
  html: typeof Html;
  render: typeof Render;
}

const toPlainQuestion = (item: Element): PlainQuestion => {
  const toggle = item.querySelector(':scope > .nazorg-question > .nazorg-toggle');
  const answer = item.querySelector(':scope > .nazorg-answer');
  return {
    question: toggle ? plainText(toggle).replace(/\s+/g, ' ') : '',
    answer: answer ? plainText(answer) : '',
    lang: closestLang(item),
  };
};

/** Whether words of a question or an answer changed. What else changes, the widget says itself. */
const isInItem = ({ target }: MutationRecord): boolean =>
  (target instanceof Element ? target : target.parentElement)?.closest(ITEM) != null;

/**
 * Keeps one script among the children of a widget with what its questions and answers say, for machines. It holds the
 * words of the page and nothing of what a reader did.
 */
export class FaqStructuredData {
  readonly #host: StructuredDataHost;

  constructor(host: StructuredDataHost) {
    this.#host = host;
    new MutationObserver((records) => {
      if (records.some(isInItem)) this.write();
    }).observe(host.widget, { childList: true, characterData: true, subtree: true });
    this.write();
  }

  /** Writes the script anew if its words changed; takes it away when there is nothing to say, or nobody asks for it. */
  write(): void {
    const { widget } = this.#host;
    const json = widget.structuredData ? toFaqPage([...widget.querySelectorAll(ITEM)].map(toPlainQuestion)) : undefined;
    const scripts = [...widget.querySelectorAll(`script[${MADE}]`)].filter((script) => script.closest(widget.localName) === widget);
    const kept = scripts.find((script) => script.parentElement === widget && script.textContent === json);
    scripts.forEach((script) => {
      if (script !== kept) script.remove();
    });
    if (json === undefined) return;
    const script = kept ?? this.#make(json);
    script.slot = UNSEEN;
    if (script !== kept) widget.append(script);
  }

  /**
   * Under Trusted Types a browser reports every script that code makes and gives words, data or not. One that comes out
   * of a template counts as run already, so nobody looks at it again.
   */
  #make(json: string): Element {
    const { widget, html, render } = this.#host;
    const box = widget.ownerDocument.createElement('div');
    render(
      html`
        <script type="application/ld+json"></script>
      `,
      box,
    );
    const script = box.firstElementChild as Element;
    script.setAttribute(MADE, '');
    script.append(json);
    return script;
  }
}
