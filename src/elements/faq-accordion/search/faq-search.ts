import type { msg as Msg } from '@lit/localize';
import type { html as Html, LitElement, TemplateResult } from 'lit';
import { adoptSheet, toSheet } from '../../../base/style-sheet.js';
import { pluralForm } from '../../../domain/search/plural-form.js';
import type { SearchLanguage } from '../../../domain/search/to-search.js';
import { PageRule } from '../../../base/page-rule.js';
import type { Question } from '../questions.js';
import { markWords } from './mark-words.js';
import { indexQuestions, type FoundQuestions } from './question-index.js';
import { fieldStyles, foundStyles } from './search.styles.js';

/*
 * The search of <faq-accordion searchable>. A file of its own, loaded only where it is asked for. What it needs of Lit
 * it is given: it imports nothing that the main script has.
 */

/** Keyboards of Android compose every word letter by letter, in any language. */
const COMPOSES_ALWAYS = /Android/.test(navigator.userAgent);

const fieldSheet = toSheet(fieldStyles);
const foundSheet = toSheet(foundStyles);

/** What the widget gives its search: what of Lit it needs, and how to be drawn again. */
export interface SearchHost {
  widget: LitElement & { readonly source: HTMLElement };
  html: typeof Html;
  msg: typeof Msg;
}

/**
 * The search field of a widget. What is typed is about somebody's health: it is kept in this object and in the field,
 * and nowhere else.
 */
export class FaqSearch {
  readonly #host: SearchHost;
  #items: readonly Question[] = [];
  #index: ((query: string) => FoundQuestions | undefined) | undefined;
  #known: SearchLanguage | undefined;
  #query = '';
  #found: FoundQuestions | undefined;
  readonly #hidden = new PageRule('display:none!important', 'screen');
  #unmark: () => void = () => undefined;

  constructor(host: SearchHost) {
    this.#host = host;
    adoptSheet(host.widget.renderRoot, fieldSheet);
  }

  /** Forgets what was typed and shows every question. */
  clear(): void {
    const field = this.#host.widget.renderRoot.querySelector('input');
    if (field) field.value = '';
    this.#search('');
  }

  /**
   * The field, and what was found. Runs in the language of the widget.
   * @param items - The questions as they were last taken up. Another list is indexed anew, when somebody searches.
   * @param named - Gives a control a name of its own.
   */
  render(
    items: readonly Question[],
    language: string,
    named: (words: string) => string,
    synonyms: SearchLanguage['synonyms'] = [],
  ): TemplateResult {
    const { html, msg, widget } = this.#host;
    adoptSheet(widget.source.getRootNode(), foundSheet);
    if (items !== this.#items) {
      this.#items = items;
      this.#index = undefined;
      this.#known = {
        language,
        synonyms,
        ignored: msg(
          'de het een en of is zijn was ben bent er ik je jij jouw mij mijn me we u uw ze zij hij dat die dit deze wat wie waar wanneer hoe waarom welke in op aan te van voor met bij na om als dan ook nog al wel niet geen kan kun mag moet wil word wordt worden heb hebt heeft had doe doen gaat laten naar over door',
          { id: 'search-ignored', desc: 'Small words that a search passes over, with spaces between them' },
        ),
      };
      if (this.#query !== '') this.#apply();
    }
    const label = msg('Zoek in deze vragen', { id: 'search-label', desc: 'Label of the field that searches the questions' });
    const clearWords = msg('Wissen', { id: 'clear', desc: 'Button that empties the form' });
    return html`
      <div class="search" part="search">
        <label for="search">${label}</label>
        <div>
          <input
            id="search"
            type="search"
            aria-label=${named(label)}
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            enterkeyhint="search"
            .value=${this.#query}
            @input=${this.#onInput}
            @compositionend=${this.#onInput}
            @keydown=${this.#onKey}
          />
          <button type="button" part="clear" aria-label=${named(clearWords)} ?hidden=${this.#query === ''} @click=${this.#onClear}>
            ${clearWords}
          </button>
        </div>
        <p role="status">${this.#status(language)}</p>
      </div>
    `;
  }

  #status(language: string): string {
    if (this.#found === undefined) return '';
    const { msg } = this.#host;
    const { count, others } = this.#found;
    const words =
      count === 0
        ? msg('Geen vragen gevonden. Bellen met een vraag mag altijd.', { id: 'search-none', desc: 'When a search finds nothing' })
        : pluralForm(
            msg('one {n} vraag gevonden.|other {n} vragen gevonden.', {
              id: 'search-found',
              desc: 'How many questions a search found: words for each plural form of the language, with {n} for the number',
            }),
            count,
            language,
          );
    return others
      ? `${words} ${msg('Belangrijke vragen blijven altijd staan.', { id: 'search-urgent', desc: 'Why a search leaves some questions on the page that it did not find' })}`
      : words;
  }

  #search(query: string): void {
    if (query.trim() === this.#query.trim() && query !== '') return;
    this.#query = query;
    this.#apply();
    this.#host.widget.requestUpdate();
  }

  /** Hides what isn't found and marks what is. */
  #apply(): void {
    const { source } = this.#host.widget;
    if (this.#query !== '' && this.#known) this.#index ??= indexQuestions(source, this.#items, this.#known);
    this.#found = this.#index?.(this.#query);
    this.#hidden.apply(source.getRootNode(), this.#found?.unfound ?? []);
    this.#unmark();
    this.#unmark = markWords(this.#found?.hits ?? []);
  }

  /** Half-composed words aren't words yet: those of an input method wait until they are chosen. */
  readonly #onInput = (event: Event): void => {
    if (!(event as InputEvent).isComposing || COMPOSES_ALWAYS) this.#search((event.target as HTMLInputElement).value);
  };

  /** Escape empties the field; only an empty one leaves it to the page, which may close a dialog. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const field = event.target as HTMLInputElement;
    if (event.key !== 'Escape' || event.isComposing || field.value === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.clear();
  };

  readonly #onClear = (): void => {
    this.clear();
    this.#host.widget.renderRoot.querySelector('input')?.focus();
  };
}
