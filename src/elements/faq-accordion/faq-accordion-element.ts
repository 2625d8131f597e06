import { msg } from '@lit/localize';
import { html, nothing, render, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { isCopyOfPack } from '../../base/author-content.js';
import { targetOf } from '../../base/fragment.js';
import type { PlacedChildren } from '../../base/child-slots.js';
import { HoursController } from '../../base/controllers/hours-controller.js';
import { LazyPart } from '../../base/controllers/lazy-part.js';
import type { HospitalProse } from '../../base/hospital-data.js';
import { loadLanguage } from '../../base/language.js';
import { inLanguage } from '../../base/localize.js';
import { NazorgElement } from '../../base/nazorg-element.js';
import { printAlone } from '../../base/print-alone.js';
import { report } from '../../base/report.js';
import { namedFor, titleOf } from '../../base/title-of.js';
import { writeProse } from '../../base/write-prose.js';
import { chromeStyles } from '../../base/chrome.styles.js';
import { failedMessage } from '../../base/failed-message.js';
import type { PackProse } from '../../prose/pack-prose.js';
import { pickSections } from '../../prose/pick-sections.js';
import type { ProseNode } from '../../prose/prose-node.js';
import { AnswerToggles } from './answer-toggles.js';
import { idOf, offerCopyLink, removeCopyLinks } from './copy-link.js';
import { FaqAccordionToggleEvent } from './faq-accordion-toggle-event.js';
import type { FaqItem } from './items/faq-item.js';
import { MadeQuestions } from './made-questions.js';
import { faqProseStyles } from './faq-accordion-prose.styles.js';
import { faqStyles } from './faq-accordion.styles.js';
import { QUESTIONS_LOOKED_FOR, questionAround, questionsIn, type Question } from './questions.js';
import { whereQuestionsBegin } from './where-questions-begin.js';

/**
 * Questions and answers that open on demand, for patients and their partners.
 *
 * With nothing between its tags it shows the questions of its pack. Questions are `<details>`, and stay what they are and where they
 * are: the widget puts search, printing, links and a button for all answers around them. A definition list, or headings followed by
 * text, become `<details>` first. Several answers can be open at once; nothing about what is open is kept.
 *
 * @summary Questions and answers that open on demand.
 * @tagname faq-accordion
 * @slot - The author's own questions and answers: `<details>`, `<dl>`, or headings followed by anything.
 * @fires {FaqAccordionToggleEvent} faq-accordion-toggle - A person opened or closed an answer. It says `open`, not which one, and doesn't bubble.
 * @fires {NazorgErrorEvent} nazorg-error - A file that the author named was given up. Says why and which; never follows from what a reader does.
 * @csspart frame - The box around the widget.
 * @csspart search - The field that searches the questions, with what it found.
 * @csspart field - The field itself.
 * @csspart clear - The button that empties that field.
 * @csspart print - The button that prints this widget alone.
 * @csspart expand-all - The button that opens or closes all answers.
 */
export class FaqAccordionElement extends NazorgElement {
  static override readonly styles = [chromeStyles, faqStyles];
  protected static override readonly proseStyles = [faqProseStyles];

  static override readonly properties: PropertyDeclarations = {
    sections: {},
    single: { type: Boolean },
    searchable: { type: Boolean },
    structuredData: { type: Boolean, attribute: 'structured-data' },
    items: { attribute: false },
  };

  /** Which sections of the pack to show, by their ids, with spaces between them. Left out: all. */
  sections: string | undefined;

  /** Closes the other answers when a reader opens one. */
  single = false;

  /** Shows a field that searches the questions. Nothing of what is typed there is kept or sent. */
  searchable = false;

  /** Says the questions and answers for machines too: one script with a `FAQPage` of schema.org among the children. */
  structuredData = false;

  /** Questions and answers as data, in the place of children. A property only: no attribute holds them. Children of an author win. */
  items: readonly FaqItem[] | undefined;

  readonly #search = new LazyPart(this, async () => {
    const { FaqSearch } = await import('./search/faq-search.js');
    return new FaqSearch({
      html,
      msg,
      write: writeProse,
      widget: this,
      synonyms: async (language) => (isCopyOfPack(this.source) ? (await loadLanguage(language)).synonyms() : []),
      onCallLines: () => void this.#hours.show(),
    });
  });
  readonly #hours = new HoursController(
    this,
    () => this.content.language,
    () => this.renderRoot.querySelector<HTMLElement>('.call'),
  );
  readonly #data = new LazyPart(this, async () => {
    const { FaqStructuredData } = await import('./structured-data/faq-structured-data.js');
    return new FaqStructuredData({ widget: this, html, render });
  });
  #pack: PackProse | undefined;
  readonly #answers = new AnswerToggles(this);
  readonly #made = new MadeQuestions(this, () => this.content.read());
  #linked = '';
  #title = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.source.addEventListener('click', this);
    // The event of a <details> doesn't bubble.
    this.source.addEventListener('toggle', this, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.source.removeEventListener('click', this);
    this.source.removeEventListener('toggle', this, true);
    this.clear();
  }

  /** Opens every answer. */
  expandAll(): void {
    this.#answers.setAll(true);
  }

  /** Closes every answer. */
  collapseAll(): void {
    this.#answers.setAll(false);
  }

  /** Opens the answer with this id. An id that isn't here does nothing. */
  show(id: string): void {
    this.#setById(id, true);
  }

  /** Closes the answer with this id. An id that isn't here does nothing. */
  hide(id: string): void {
    this.#setById(id, false);
  }

  override clear(): void {
    this.#search.part?.clear();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.searchable) this.clear();
    if (changed.has('items')) this.#made.onItems();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.searchable) void this.#search.need();
    if (this.structuredData) void this.#data.need();
    this.#data.part?.write();
  }

  /** @internal */
  proseSettings(): unknown {
    return this.sections;
  }

  /** @internal */
  override toProse(pack: PackProse): ProseNode[] {
    this.#pack = pack;
    return pickSections(pack.faq, this.sections ?? '', (unknown, known) => report(this, `sections: "${unknown}" isn't one of ${known}.`));
  }

  /** @internal */
  onHospital(hospital: HospitalProse | undefined): void {
    this.#hours.use(hospital);
  }

  /** @internal */
  override readonly lookedFor: string = QUESTIONS_LOOKED_FOR;

  /** @internal */
  isStructure(node: Node): boolean {
    const details = (node as Element).closest('details');
    return !(details && this.source.contains(details));
  }

  /** @internal */
  override adopt(headingLevel: number): boolean {
    const { source } = this;
    removeCopyLinks(source);
    const isLeft = this.#made.make(headingLevel);
    this.#answers.questions = questionsIn(source);
    this.#title = titleOf(source);
    if (location.hash !== this.#linked) this.onFragment(location.hash);
    return isLeft || this.#answers.questions.length > 0;
  }

  protected override placedChildren(): PlacedChildren {
    const children = [...this.source.childNodes];
    return { start: children.slice(0, whereQuestionsBegin(children, this.#answers.questions[0])) };
  }

  protected override render(): TemplateResult {
    const { questions, areAllOpen: allOpen } = this.#answers;
    // Of questions with one name the browser keeps one open.
    const isSingle = this.single || questions.some((question) => question.hasAttribute('name'));
    const printWords = msg('Afdrukken', { id: 'print', desc: 'Button that prints this widget alone' });
    const allWords = allOpen
      ? msg('Alles sluiten', { id: 'collapse-all', desc: 'Button that closes all answers' })
      : msg('Alles openen', { id: 'expand-all', desc: 'Button that opens all answers' });
    const named = (words: string): string => namedFor(words, this.#title);
    return this.frame(
      () => html`
        <slot name="start"></slot>
        ${this.searchable ? this.#searchOrRoom(questions, named) : nothing}
        <div class="toolbar">
          <button part="print" class="link" type="button" aria-label=${named(printWords)} @click=${this.#print}>${printWords}</button>
          ${
            !isSingle && questions.length > 1
              ? html`
                  <button
                    part="expand-all"
                    class="link"
                    type="button"
                    aria-label=${named(allWords)}
                    @click=${allOpen ? this.collapseAll : this.expandAll}
                  >
                    ${allWords}
                  </button>
                `
              : nothing
          }
        </div>
        ${this.content.hasFailed ? failedMessage() : nothing}
        <slot></slot>
      `,
    );
  }

  /** The search; room for it while its file is on its way. */
  #searchOrRoom(questions: readonly Question[], named: (words: string) => string): TemplateResult | typeof nothing {
    const { part, hasFailed } = this.#search;
    if (part) return part.render(questions, this.content, named, this.#pack);
    return hasFailed
      ? nothing
      : html`
          <div class="search-room"></div>
        `;
  }

  #setById(id: string, open: boolean): void {
    const question = this.#answers.questions.find((one) => idOf(one) === id);
    if (question) question.open = open;
  }

  #print(): void {
    printAlone(this);
  }

  /** @internal */
  handleEvent(event: Event): void {
    const question = questionAround(this.source, event.target as Element);
    if (event.type === 'click') this.#answers.onClick(event);
    else if (question !== undefined && question === event.target) this.#answers.onToggle(question);
  }

  /** @internal */
  onPerson(question: Question): void {
    removeCopyLinks(this.source);
    const speak = (action: () => void): void => {
      inLanguage(this.content.language, action);
    };
    if (question.open) speak(() => offerCopyLink(question, this.content.language, speak));
    this.source.dispatchEvent(new FaqAccordionToggleEvent(question.open));
  }

  /** @internal */
  onPage(event: Event): void {
    const { type } = event;
    if (type.endsWith('print')) this.#answers.onPrint(type);
    if (type === 'click') this.#answers.onClickHeard(event);
    if (type === 'hashchange') this.onFragment(location.hash);
  }

  /**
   * Opens the answer that a fragment names: when a reader goes there, and once when it comes onto the page. The browser scrolls, except
   * where it can't know the place: an id made of words, a shadow root, what a search hides, or a closed answer.
   * @internal
   */
  onFragment(hash: string): void {
    if (hash.length < 2) return;
    const root = this.source.getRootNode();
    const target = targetOf(hash, root);
    const question = target ? questionAround(this.source, target) : this.#answers.questions.find((one) => hash === `#${idOf(one)}`);
    if (question === undefined) return;
    this.#linked = hash;
    const isSeen = root === document && target?.checkVisibility();
    this.clear();
    const place = target ?? question;
    for (let at: Node | null = place; at; at = at.parentNode) if (at instanceof HTMLDetailsElement) at.open = true;
    if (!isSeen) void this.updateComplete.then(() => place.scrollIntoView());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-accordion': FaqAccordionElement;
  }
}
