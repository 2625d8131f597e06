import { isWords, MADE, OF_ITEMS } from '../../../base/author-content.js';
import { moveNode } from '../../../base/move-node.js';
import { isElement } from '../../../base/node-kind.js';
import { nodesToDom, toDom } from '../../../base/to-dom.js';
import { h } from '../../../prose/prose-node.js';
import { summaryOf, type Question } from '../questions.js';
import type { FaqItem } from './faq-item.js';

/*
 * What writes questions that are given as data. A file of its own, loaded only where `items` is set.
 */

/** What the widget gives. */
export interface ItemsHost {
  widget: { readonly source: HTMLElement; readonly items: readonly FaqItem[] | undefined };
  /** Tells the editor something. */
  report: (message: string) => void;
}

/** A question as it stands on the page. */
interface Written extends FaqItem {
  details: Question;
  answerNodes: readonly ChildNode[];
}

const isNode = (answer: unknown): answer is Node => typeof answer === 'object' && answer !== null && 'nodeType' in answer;

const isItem = (item: Partial<FaqItem> | null): item is FaqItem =>
  typeof item?.question === 'string' && (typeof item.answer === 'string' || isNode(item.answer));

/** Whether a child is an author's own. */
const isAuthors = (node: ChildNode): boolean => isWords(node) && !(isElement(node) && node.hasAttribute(MADE));

/** Writes the questions of a list among the children of a widget, and follows the list. */
export class FaqItems {
  readonly #host: ItemsHost;
  #written = new Map<string, Written>();

  constructor(host: ItemsHost) {
    this.#host = host;
  }

  /** Makes the children say what the list says. Returns whether it does: what an author wrote between the tags wins. */
  write(headingLevel: number): boolean {
    const { widget, report } = this.#host;
    const { source, items = [] } = widget;
    const isUsed = ![...source.childNodes].some(isAuthors);
    if (!isUsed) report("items isn't used, since words stand between the tags.");
    const before = this.#written;
    this.#written = new Map();
    if (isUsed) for (const [key, item] of this.#named(items)) this.#written.set(key, this.#update(before.get(key), item, headingLevel));
    const kept = new Set([...this.#written.values()].map(({ details }) => details));
    // Those of a copy of the page go too.
    for (const old of source.querySelectorAll<Question>(`:scope > [${MADE}=${OF_ITEMS}]`)) if (!kept.has(old)) old.remove();
    let above: Element | undefined;
    for (const details of kept) {
      const isThere = details.parentNode === source && (above ? above.nextElementSibling : source.firstElementChild) === details;
      if (!isThere) moveNode(source, details, above ? above.nextSibling : source.firstChild);
      above = details;
    }
    return isUsed;
  }

  /** There is another list. Where there is none any more, its questions go. */
  onList(): void {
    if (this.#host.widget.items) return;
    this.#written.forEach(({ details }) => details.remove());
    this.#written.clear();
  }

  /** The items by what each is known by from one list to the next: its id, or its question. */
  #named(items: readonly FaqItem[]): Map<string, FaqItem> {
    const named = new Map<string, FaqItem>();
    const { report } = this.#host;
    if (!Array.isArray(items)) report("items isn't a list.");
    else
      for (const [index, item] of (items as readonly (Partial<FaqItem> | null)[]).entries()) {
        if (!isItem(item)) {
          report(`items[${index}] is left out: it needs a question, which is a text, and an answer, which is a text or a node.`);
          continue;
        }
        const wanted = JSON.stringify(item.id ? [item.id] : item.question);
        let key = wanted;
        for (let copy = 2; named.has(key); copy++) key = `${wanted}${copy}`;
        named.set(key, item);
      }
    return named;
  }

  #update(before: Written | undefined, item: FaqItem, headingLevel: number): Written {
    const details = before?.details ?? this.#make(item, headingLevel);
    const heading = summaryOf(details).firstElementChild as Element;
    const name = `h${headingLevel}`;
    if (heading.localName !== name) heading.replaceWith(this.#dom(name, item.question));
    else if (heading.textContent !== item.question) heading.textContent = item.question;
    if (item.open !== before?.open) details.open = Boolean(item.open);
    const { question, answer, id, open } = item;
    if (before && before.answer === answer) return { ...before, question, id, open };
    before?.answerNodes.forEach((node) => node.remove());
    const answerNodes = this.#nodesOf(answer);
    summaryOf(details).after(...answerNodes);
    return { question, answer, id, open, details, answerNodes };
  }

  #make({ id, question }: FaqItem, headingLevel: number): Question {
    const written = h('details', { id: id || undefined, [MADE]: OF_ITEMS }, h('summary', {}, h('h1', {}, question)));
    return toDom(written, this.#placing(headingLevel)) as Question;
  }

  #dom(tag: string, words: string): HTMLElement {
    return toDom({ tag, children: [words] }, this.#placing(1));
  }

  #nodesOf(answer: string | Node): ChildNode[] {
    if (typeof answer !== 'string') return answer.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? [...answer.childNodes] : [answer as ChildNode];
    const paragraphs = answer.split(/\n\s*\n/).filter((words) => words.trim() !== '');
    return nodesToDom(
      paragraphs.map((words) => h('p', {}, words.trim())),
      this.#placing(1),
    ) as HTMLElement[];
  }

  #placing(headingLevel: number) {
    const { source } = this.#host.widget;
    return { document: source.ownerDocument, root: source.getRootNode(), headingLevel, hideSuperseded: false };
  }
}
