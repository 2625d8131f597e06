import { msg } from '@lit/localize';
import { html, nothing, render, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { isClickOnFragment, targetOfAddress } from '../../base/fragment.js';
import { keepInside } from '../../base/keep-inside.js';
import { inLanguage } from '../../base/localize.js';
import { goElsewhere } from '../../base/keep-place.js';
import { NazorgElement } from '../../base/nazorg-element.js';
import { showInOrder } from '../../base/own-words.js';
import { printAlone } from '../../base/print-alone.js';
import { soon } from '../../base/patience.js';
import { report } from '../../base/report.js';
import { chromeStyles } from '../../base/chrome.styles.js';
import { failedMessage } from '../../base/failed-message.js';
import type { PackProse } from '../../prose/pack-prose.js';
import { pickSections } from '../../prose/pick-sections.js';
import type { ProseNode } from '../../prose/prose-node.js';
import { adoptQuestions, QUESTIONS_LOOKED_FOR } from './adopt-questions.js';
import { asksForLink, copiedWords, copyLink, offerLink } from './copy-link.js';
import { FaqAccordionToggleEvent } from './faq-accordion-toggle-event.js';
import { faqProseStyles } from './faq-accordion-prose.styles.js';
import { faqStyles } from './faq-accordion.styles.js';
import { CLOSED, identify, isOpen, ITEM, itemAround, itemsOf, nameAnswers, setOpen, type FaqItem } from './faq-item.js';
import type { FaqSearch } from './search/faq-search.js';
import { setStartApart } from './set-start-apart.js';
import type { FaqStructuredData } from './structured-data/faq-structured-data.js';

/**
 * Questions and answers that open on demand, for patients and their partners.
 *
 * With nothing between its tags it shows the questions of its pack. With `<details>`, a definition list, or headings
 * followed by text between its tags it makes an accordion of those. Several answers can be open at once; nothing
 * about what is open is kept.
 *
 * @summary Questions and answers that open on demand.
 * @tagname faq-accordion
 * @slot - The author's own questions and answers: `<details>`, `<dl>`, or headings followed by anything.
 * @fires {FaqAccordionToggleEvent} faq-accordion-toggle - A person opened or closed an answer. It says `open`, not which one, and doesn't bubble.
 * @fires {NazorgErrorEvent} nazorg-error - A file that the author named was given up. Says why and which; never follows from what a reader does.
 * @csspart frame - The box around the widget.
 * @csspart search - The field that searches the questions, with what it found.
 * @csspart clear - The button that empties that field.
 * @csspart print - The button that prints this widget alone.
 * @csspart expand-all - The button that opens or closes all answers.
 * @cssproperty --nazorg-accent - Colour of controls and pictures.
 * @cssproperty --nazorg-radius - Roundness of corners.
 * @cssproperty --nazorg-motion - How long the arrow takes to turn, for readers whose system allows motion. Left out: it turns at once.
 */
export class FaqAccordionElement extends NazorgElement {
  static override readonly styles = [chromeStyles, faqStyles];
  protected static override readonly proseStyles = [faqProseStyles];

  static override readonly properties: PropertyDeclarations = {
    sections: {},
    single: { type: Boolean },
    searchable: { type: Boolean },
    structuredData: { type: Boolean, attribute: 'structured-data' },
    copied: { state: true },
    search: { state: true },
  };

  /** Which sections of the pack to show, by their ids, with spaces between them. Left out: all. */
  sections: string | undefined;

  /** Closes the other answers when a reader opens one. */
  single = false;

  /** Shows a field that searches the questions. Nothing of what is typed there is kept or sent. */
  searchable = false;

  /** Says the questions and answers for machines too: one script with a `FAQPage` of schema.org among the children. */
  structuredData = false;

  private copied: boolean | undefined;
  private search: FaqSearch | undefined;
  #searchLoads: Promise<void> | undefined;
  #data: FaqStructuredData | undefined;
  #dataLoads: Promise<void> | undefined;
  #synonyms: PackProse['synonyms'];
  #questionLevel: number | undefined;
  #linked: Element | undefined;
  #searched: readonly FaqItem[] | undefined;

  constructor() {
    super();
    this.addEventListener('click', this);
    this.addEventListener('beforematch', this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.clear();
  }

  /** Opens every answer. */
  expandAll(): void {
    itemsOf(this).forEach((item) => this.#set(item, true));
  }

  /** Closes every answer. */
  collapseAll(): void {
    itemsOf(this).forEach((item) => this.#set(item, false));
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
    this.search?.clear();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.searchable) this.clear();
    else this.#searchLoads ??= this.#loadSearch();
    if (this.structuredData) this.#dataLoads ??= this.#loadData();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#data?.write();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await soon(Promise.all([this.#searchLoads, this.#dataLoads]));
    return super.getUpdateComplete();
  }

  protected override proseSettings(): unknown {
    return this.sections;
  }

  protected override toProse({ faq, synonyms }: PackProse): ProseNode[] {
    this.#synonyms = synonyms;
    return pickSections(faq, this.sections ?? '', (unknown, known) => report(this, `sections: "${unknown}" isn't one of ${known}.`));
  }

  protected override readonly lookedFor: string = QUESTIONS_LOOKED_FOR;

  protected override isStructure(node: Node): boolean {
    return !(node as Element).closest(ITEM);
  }

  protected override adopt(headingLevel: number): boolean {
    this.#questionLevel = adoptQuestions(this, headingLevel, this.#questionLevel);
    const root = this.getRootNode();
    const items = itemsOf(this);
    items.forEach((item) => identify(item, root));
    nameAnswers(items);
    for (const item of items) if (isOpen(item)) offerLink(item, this.speech);
    if (items.length > 0) setStartApart(this);
    else showInOrder(this);
    this.#searched = undefined;
    this.#goToFragment(false);
    return items.length > 0;
  }

  protected override render(): TemplateResult {
    const allOpen = this.querySelector(CLOSED) === null;
    return this.frame(html`
      ${this.searchable ? this.search?.render((this.#searched ??= itemsOf(this)), this.speech, this.#synonyms) : nothing}
      <slot name="start"></slot>
      <div class="toolbar">
        <span role="status">${this.copied === undefined ? nothing : copiedWords(this.copied)}</span>
        <button part="print" class="link" type="button" @click=${this.#print}>
          ${msg('Afdrukken', { id: 'print', desc: 'Button that prints this widget alone' })}
        </button>
        ${
          !this.single && this.querySelectorAll(ITEM).length > 1
            ? html`
                <button part="expand-all" class="link" type="button" @click=${allOpen ? this.collapseAll : this.expandAll}>
                  ${
                    allOpen
                      ? msg('Alles sluiten', { id: 'collapse-all', desc: 'Button that closes all answers' })
                      : msg('Alles openen', { id: 'expand-all', desc: 'Button that opens all answers' })
                  }
                </button>
              `
            : nothing
        }
      </div>
      ${this.failed ? failedMessage() : nothing}
      <slot></slot>
    `);
  }

  async #loadSearch(): Promise<void> {
    try {
      const { FaqSearch } = await import('./search/faq-search.js');
      this.search = new FaqSearch({ widget: this, html, msg, keepInside });
    } catch (error) {
      report(this, (error as Error).message);
    }
  }

  async #loadData(): Promise<void> {
    try {
      const { FaqStructuredData } = await import('./structured-data/faq-structured-data.js');
      this.#data = new FaqStructuredData({ widget: this, html, render });
    } catch (error) {
      report(this, (error as Error).message);
    }
  }

  #set(item: FaqItem, open: boolean): void {
    setOpen(item, open);
    if (open) inLanguage(this.speech, () => offerLink(item, this.speech));
    this.requestUpdate();
  }

  /** Opens or closes one answer, with none other open beside it, and keeps its question in its place on the screen. */
  #setSingle(item: FaqItem, open: boolean): void {
    const { top } = item.button.getBoundingClientRect();
    if (open) this.collapseAll();
    this.#set(item, open);
    scrollBy({ top: item.button.getBoundingClientRect().top - top, behavior: 'instant' });
  }

  #setById(id: string, open: boolean): void {
    const item = itemsOf(this).find(({ element }) => element.id === id);
    if (item) this.#set(item, open);
  }

  #print(): void {
    printAlone(this);
  }

  /** @internal */
  handleEvent(event: Event): void {
    const [target] = event.composedPath();
    const item = target instanceof Element ? itemAround(this, target) : undefined;
    if (item === undefined) return;
    if (event.type === 'click') this.#onClick(item, target as Element);
    else if (target === item.panel) this.#onFound(item);
  }

  #onClick(item: FaqItem, target: Element): void {
    if (asksForLink(item, target)) void copyLink(item).then((copied) => (this.copied = copied));
    if (!item.button.contains(target)) return;
    const open = !isOpen(item);
    if (this.single) this.#setSingle(item, open);
    else this.#set(item, open);
    this.dispatchEvent(new FaqAccordionToggleEvent(open));
  }

  /** The browser found words in a closed answer and is about to show it; Safari doesn't scroll there by itself. */
  #onFound(item: FaqItem): void {
    this.#set(item, true);
    this.#scrollTo(item.element, 'nearest');
  }

  /** @internal */
  override onPage(event: Event): void {
    super.onPage(event);
    if (event.type === 'hashchange' || (event.type === 'click' && isClickOnFragment(event))) this.#goToFragment(true);
  }

  /**
   * Opens the answer that the address points at, and shows it: when somebody goes there, and once when it comes onto the page, unless
   * the browser has shown it already.
   */
  #goToFragment(again: boolean): void {
    const target = targetOfAddress(this.getRootNode());
    const item = itemAround(this, target);
    if (item === undefined || (!again && item.element === this.#linked)) return;
    this.#linked = item.element;
    if (!again && isOpen(item)) return;
    this.clear();
    this.#set(item, true);
    this.#scrollTo(target && item.panel.contains(target) ? target : item.element, 'start');
  }

  #scrollTo(element: Element, block: ScrollLogicalPosition): void {
    void this.updateComplete.then(() => {
      goElsewhere();
      element.scrollIntoView({ block });
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-accordion': FaqAccordionElement;
  }
}
