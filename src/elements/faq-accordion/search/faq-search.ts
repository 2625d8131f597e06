import type { msg as Msg } from '@lit/localize';
import type { html as Html, LitElement, TemplateResult } from 'lit';
import type { LazyHost } from '../../../base/controllers/lazy-part.js';
import { HEADINGS, levelOf } from '../../../base/heading-level.js';
import type { HospitalProse } from '../../../base/hospital-data.js';
import { PageRule } from '../../../base/page-rule.js';
import { adoptSheet, toSheet } from '../../../base/style-sheet.js';
import { wordsOf } from '../../../base/words-of.js';
import type { writeProse as WriteProse } from '../../../base/write-prose.js';
import type { SearchLanguage } from '../../../domain/search/to-search.js';
import { ignoredIn } from '../../../domain/search/words-in.js';
import { callProse } from '../../../prose/call-prose.js';
import { noWords } from '../../../prose/no-words.js';
import type { PackProse } from '../../../prose/pack-prose.js';
import type { Question } from '../questions.js';
import { showSigns } from './call-signs.js';
import { markWords } from './mark-words.js';
import { indexQuestions, type FoundQuestions } from './question-index.js';
import { searchStatus } from './search-status.js';
import { fieldStyles, foundStyles } from './search.styles.js';

/*
 * The search of <faq-accordion searchable>. A file of its own, loaded only where it is asked for. What it needs of Lit, and what writes
 * words of a pack, it is given: it imports nothing that the main script has.
 */

/** Keyboards of Android compose every word letter by letter, in any language. */
const COMPOSES_ALWAYS = /Android/.test(navigator.userAgent);

const fieldSheet = toSheet(fieldStyles);
const foundSheet = toSheet(foundStyles);

/** What the widget gives its search: what of Lit it needs, how words of a pack are written, and what goes with its words. */
export interface SearchHost {
  widget: LitElement & LazyHost & { readonly source: HTMLElement; readonly superseded: 'hide' | undefined };
  html: typeof Html;
  msg: typeof Msg;
  write: typeof WriteProse;
  /** The synonyms of a language, where the words are a copy of those of a pack. */
  synonyms: (language: string) => Promise<Synonyms>;
  /** Says of the lines in the box of when to call whether they are open. */
  onCallLines: () => void;
}

type Synonyms = SearchLanguage['synonyms'];

/** What the widget says: in which language, and with what of a hospital. */
interface Content {
  readonly language: string;
  readonly hospital: { readonly hospital: HospitalProse | undefined };
}

/** What is searched, as it was last taken up. */
interface Searched {
  items: readonly Question[];
  language: string;
  pack: PackProse | undefined;
  hospital: HospitalProse | undefined;
}

/** When to call as the page says it, without what was true when somebody looked. */
const callOnPage = (source: Element): Node[] => {
  const block = (source.getRootNode() as Document | ShadowRoot).querySelector('.nazorg-urgent')?.cloneNode(true) as Element | undefined;
  block?.querySelectorAll('.nazorg-now').forEach((state) => state.remove());
  return block ? [block] : [];
};

/**
 * The search field of a widget. What is typed is about somebody's health: it is kept in this object and in the field,
 * and nowhere else.
 */
export class FaqSearch {
  readonly #host: SearchHost;
  #searched: Searched | undefined;
  #index: ((query: string) => FoundQuestions | undefined) | undefined;
  #ignored = '';
  #synonyms: Synonyms = [];
  #query = '';
  #found: FoundQuestions | undefined;
  readonly #hidden = new PageRule('display:none!important', 'screen');
  #unmark: () => void = () => undefined;

  /** Resolves when the synonyms are there. */
  complete: Promise<void> | undefined;

  constructor(host: SearchHost) {
    this.#host = host;
    const { widget } = host;
    widget.lazyParts.add(this);
    for (const sheet of [fieldSheet, foundSheet]) adoptSheet(widget.renderRoot, sheet);
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
    { language, hospital: { hospital } }: Content,
    named: (words: string) => string,
    pack: PackProse | undefined,
  ): TemplateResult {
    const { html, msg, widget } = this.#host;
    adoptSheet(widget.source.getRootNode(), foundSheet);
    this.#take({ items, language, pack, hospital });
    const label = msg('Zoek in deze vragen', { id: 'search-label', desc: 'Label of the field that searches the questions' });
    const clearWords = msg('Wissen', { id: 'clear', desc: 'Button that empties the form' });
    return html`
      <div class="search" part="search" role="search" aria-label=${named(label)}>
        <label for="search">${label}</label>
        <div>
          <input
            id="search"
            part="field"
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
        <p role="status">${this.#found && searchStatus(this.#found, this.#callTitle, language, msg)}</p>
        ${this.#callBox(pack?.lang ?? language)}
      </div>
    `;
  }

  /** When to call, where that was found; whom to call, where nothing was. It is filled once somebody searches. */
  #callBox(language: string): TemplateResult {
    const { html } = this.#host;
    const { signs, count } = this.#found ?? {};
    const isSign = signs !== undefined && signs.size > 0;
    // Marked as a box, so that words of a pack look here as they do there.
    return html`
      <div class="call ${isSign ? '' : 'lines-only'}" data-nazorg lang=${language} dir="auto" ?hidden=${!isSign && count !== 0}></div>
    `;
  }

  /** Takes notice of what is searched now. */
  #take(searched: Searched): void {
    const last = this.#searched;
    this.#searched = searched;
    if (searched.pack?.synonyms !== last?.pack?.synonyms || searched.language !== last?.language) this.complete = this.#learn(searched);
    if (searched.items === last?.items && searched.hospital === last.hospital) return;
    this.#index = undefined;
    const { msg } = this.#host;
    this.#ignored = msg(
      'de het een en of is zijn was ben bent er ik je jij jouw mij mijn me we u uw ze zij hij dat die dit deze wat wie waar wanneer hoe waarom welke in op aan te van voor met bij na om als dan ook nog al wel niet geen kan kun mag moet wil word wordt worden heb hebt heeft had doe doen gaat laten naar over door kort korte korter',
      { id: 'search-ignored', desc: 'Small words that a search passes over, with spaces between them' },
    );
    if (this.#query !== '') this.#apply();
  }

  /** Gets the synonyms of a pack, or of the language for a copy of one. A search without them finds less. */
  async #learn({ pack, language }: Searched): Promise<void> {
    const load = pack?.synonyms ?? (() => (pack ? Promise.resolve([]) : this.#host.synonyms(language)));
    const synonyms = await load().catch(() => []);
    if (pack?.synonyms !== this.#searched?.pack?.synonyms || language !== this.#searched?.language) return;
    this.#synonyms = synonyms;
    this.#index = undefined;
    this.#apply();
    this.#host.widget.requestUpdate();
  }

  #search(query: string): void {
    if (query.trim() === this.#query.trim() && query !== '') return;
    this.#query = query;
    this.#apply();
    this.#host.widget.requestUpdate();
  }

  get #box(): HTMLElement | null {
    return this.#host.widget.renderRoot.querySelector<HTMLElement>('.call');
  }

  get #callTitle(): string {
    return wordsOf(this.#box?.querySelector('.nazorg-call'));
  }

  /** Writes when to call into its box, and makes a search of that and of the questions. */
  #makeIndex({ items, language, pack, hospital }: Searched, box: HTMLElement): (query: string) => FoundQuestions | undefined {
    const { widget, write } = this.#host;
    const { source, superseded } = widget;
    const heading = source.querySelector(HEADINGS);
    const settings = { headingLevel: heading ? levelOf(heading) - 1 : 2, hideSuperseded: superseded === 'hide' };
    const onPage = pack ? [] : callOnPage(source);
    box.replaceChildren(...onPage);
    write(box, onPage.length > 0 ? [] : callProse(pack ?? {}), settings, hospital?.places(pack ?? noWords(language)) ?? {});
    this.#host.onCallLines();
    const known = { language, ignored: ignoredIn(this.#ignored), synonyms: this.#synonyms };
    return indexQuestions(source, items, box, known);
  }

  /** Hides what isn't found and marks what is. */
  #apply(): void {
    const { source } = this.#host.widget;
    const box = this.#box;
    if (this.#query !== '' && this.#searched && box) this.#index ??= this.#makeIndex(this.#searched, box);
    this.#found = this.#index?.(this.#query);
    if (box && this.#found) showSigns(box, this.#found.signs);
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
