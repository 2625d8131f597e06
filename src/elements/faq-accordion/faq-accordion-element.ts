import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { NazorgElement } from '../../base/nazorg-element.js';
import { report } from '../../base/report.js';
import { baseProseStyles } from '../../base/prose.styles.js';
import { chromeStyles } from '../../base/chrome.styles.js';
import { failedMessage } from '../../base/failed-message.js';
import type { PackProse } from '../../prose/pack-prose.js';
import { attributeOf, type ProseNode } from '../../prose/prose-node.js';
import { adoptQuestions } from './adopt-questions.js';
import { asksForLink, copiedWords, copyLink, offerLinks } from './copy-link.js';
import { FaqAccordionToggleEvent } from './faq-accordion-toggle-event.js';
import { faqProseStyles } from './faq-accordion-prose.styles.js';
import { faqStyles } from './faq-accordion.styles.js';
import { findItems, ITEM, setOpen, type FaqItem } from './faq-item.js';
import { printAlone } from './print-alone.js';
import type { FaqSearch } from './search/faq-search.js';
import { setStartApart } from './set-start-apart.js';
import { itemOfFragment } from './item-of-fragment.js';

const sectionOf = (node: ProseNode): string | undefined => attributeOf(node, 'data-section');

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
 * @fires {FaqAccordionToggleEvent} faq-accordion-toggle - A person opened or closed an answer. Carries an opaque id, no words.
 * @csspart frame - The box around the widget.
 * @csspart search - The field that searches the questions, with what it found.
 * @csspart clear - The button that empties that field.
 * @csspart print - The button that prints this widget alone.
 * @csspart expand-all - The button that opens or closes all answers.
 * @cssproperty --nazorg-accent - Colour of controls and pictures.
 * @cssproperty --nazorg-radius - Roundness of corners.
 */
export class FaqAccordionElement extends NazorgElement {
  static override readonly styles = [chromeStyles, faqStyles];
  protected static override readonly proseStyles = [baseProseStyles, faqProseStyles];

  static override readonly properties: PropertyDeclarations = {
    sections: {},
    single: { type: Boolean },
    searchable: { type: Boolean },
    items: { state: true },
    copied: { state: true },
    search: { state: true },
  };

  /** Which sections of the pack to show, by their ids, with spaces between them. Left out: all. */
  sections: string | undefined;

  /** Closes the other answers when a reader opens one. */
  single = false;

  /** Shows a field that searches the questions. Nothing of what is typed there is kept or sent. */
  searchable = false;

  private items: readonly FaqItem[] = [];
  private copied: boolean | undefined;
  private search: FaqSearch | undefined;
  #searchLoads: Promise<void> | undefined;
  #synonyms: PackProse['synonyms'];
  #questionLevel: number | undefined;
  #linked: HTMLElement | undefined;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('beforematch', this.#onBeforeMatch);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onFragment);
    this.ownerDocument.addEventListener('click', this.#onLink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.clear();
    removeEventListener('hashchange', this.#onFragment);
    this.ownerDocument.removeEventListener('click', this.#onLink);
  }

  /** Opens every answer. */
  expandAll(): void {
    this.items.forEach((item) => this.#set(item, true));
  }

  /** Closes every answer. */
  collapseAll(): void {
    this.items.forEach((item) => this.#set(item, false));
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
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#searchLoads;
    return super.getUpdateComplete();
  }

  protected override proseSettings(): unknown {
    return this.sections;
  }

  protected override toProse({ faq, synonyms }: PackProse): ProseNode[] {
    this.#synonyms = synonyms;
    const wanted = (this.sections ?? '').split(/\s+/).filter(Boolean);
    const known = new Set(faq.flatMap((node) => sectionOf(node) ?? []));
    const unknown = wanted.filter((id) => !known.has(id));
    if (unknown.length > 0) report(this, `sections: "${unknown.join('", "')}" isn't one of ${[...known].join(', ')}.`);
    if (unknown.length === wanted.length) return faq;
    return faq.filter((node) => wanted.includes(sectionOf(node) ?? (wanted[0] as string)));
  }

  protected override isStructure(node: Node): boolean {
    return !(node as Element).closest(ITEM);
  }

  protected override adopt(headingLevel: number): boolean {
    this.#questionLevel = adoptQuestions(this, headingLevel, this.#questionLevel);
    this.items = findItems(this);
    setStartApart(this, this.items);
    offerLinks(this.items, this.speech);
    this.#onFragment();
    return this.items.length > 0;
  }

  protected override render(): TemplateResult {
    const allOpen = this.items.every(({ panel }) => !panel.hidden);
    return this.frame(html`
      ${this.searchable ? this.search?.render(this.items, this.speech, this.#synonyms) : nothing}
      <slot name="start"></slot>
      <div class="toolbar">
        <span role="status">${this.copied === undefined ? nothing : copiedWords(this.copied)}</span>
        <button part="print" class="link" type="button" @click=${this.#onPrint}>
          ${msg('Afdrukken', { id: 'print', desc: 'Button that prints these questions and answers' })}
        </button>
        ${
          this.items.length > 1 && !this.single
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
      this.search = new FaqSearch({ widget: this, html, msg });
    } catch (error) {
      report(this, (error as Error).message);
    }
  }

  #set(item: FaqItem, open: boolean): void {
    setOpen(item.button, item.panel, open);
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
    const item = this.items.find((candidate) => candidate.id === id);
    if (item) this.#set(item, open);
  }

  readonly #onPrint = (): void => printAlone(this);

  readonly #onClick = (event: Event): void => {
    const path = event.composedPath();
    const linked = this.items.find((candidate) => asksForLink(candidate, path));
    if (linked) void copyLink(linked).then((copied) => (this.copied = copied));
    const item = this.items.find(({ button }) => path.includes(button));
    if (item === undefined) return;
    const open = item.panel.hasAttribute('hidden');
    if (this.single) this.#setSingle(item, open);
    else this.#set(item, open);
    this.dispatchEvent(new FaqAccordionToggleEvent(item.id, open));
  };

  /** The browser found words in a closed answer and is about to show it; Safari doesn't scroll there by itself. */
  readonly #onBeforeMatch = (event: Event): void => {
    const item = this.items.find(({ panel }) => panel === event.target);
    if (item === undefined) return;
    this.#set(item, true);
    item.element.scrollIntoView({ block: 'nearest' });
  };

  /** Opens the answer that the address points at: when somebody goes there, and once when it comes onto the page. */
  readonly #onFragment = (event?: Event): void => {
    const item = itemOfFragment(this.items, location.hash);
    if (item === undefined || (event === undefined && item.element === this.#linked)) return;
    this.#linked = item.element;
    this.clear();
    this.#set(item, true);
    item.element.scrollIntoView({ block: 'start' });
  };

  /** A second click on a link to the same place changes no address, and still has to open the answer. */
  readonly #onLink = (event: Event): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link === undefined || link.hash === '' || link.hash !== location.hash || link.pathname !== location.pathname) return;
    this.#onFragment(event);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-accordion': FaqAccordionElement;
  }
}
