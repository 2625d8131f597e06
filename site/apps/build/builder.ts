import { html, render } from 'lit';
import type { LanguageFile } from '../../../src/prose/language-file.js';
import { VERSION } from '../../../src/base/version.js';
import type { ReadFile } from '../fields/file-button.js';
import { fill, WORDS, type SiteLanguage, type Words } from '../words/words.js';
import { builderView } from './builder-view.js';
import { loadLanguage } from './code/pack-of-draft.js';
import { wordsOf } from './code/to-snippet-options.js';
import type { Context, Later, Ui } from './context.js';
import { changedTitles, readSavedFile, toSavedFile } from './files/saved-file.js';
import { readHashes } from './files/script-files.js';
import { keepFile } from './keep-file.js';
import { PreviewFrame } from './preview/preview-frame.js';
import { previewView } from './preview/preview-view.js';
import { toShown } from './preview/to-shown.js';
import { partAt, passageId } from './own-words/parts.js';
import { FIRST_DRAFT, type Draft } from './state/draft.js';
import { change, redo, startHistory, undo, type History } from './state/history.js';
import { wordsNow } from './files/words-now.js';

const FIRST_UI: Ui = {
  step: 'content',
  view: 'phone',
  status: '',
  isPreviewLarge: false,
  pasted: '',
  pastedCss: '',
  pasteNotes: [],
  openPart: undefined,
  pressed: undefined,
  packNote: '',
  packFaults: [],
  faint: [],
  hashes: {},
  isZipping: false,
};

/** Why a file can't be opened. */
const SAID = {
  newer: 'openNewer',
  profile: 'openProfile',
  unknown: 'openFailed',
} as const;

/** The name of a saved draft. */
const SAVED = 'nazorg-widget.json';

/** The program of the page: holds the draft, draws the page, and tells the preview what to show. Keeps nothing when the page goes. */
export class Builder {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #today: string;
  readonly #frameAddress: string;
  readonly #preview: PreviewFrame;
  #history: History;
  /** What a file has, or where nobody worked yet. */
  #kept: Draft;
  #ui: Ui = FIRST_UI;
  #languages = new Map<string, LanguageFile>();
  #isAsked = false;
  #shownOf: Readonly<Parameters<typeof toShown>> | readonly [] = [];
  #later: Later | undefined;

  constructor(root: HTMLElement, { lang, today, frameAddress }: { lang: SiteLanguage; today: string; frameAddress: string }) {
    this.#root = root;
    this.#words = WORDS[lang];
    this.#today = today;
    this.#frameAddress = frameAddress;
    this.#history = startHistory({ ...FIRST_DRAFT, lang });
    this.#kept = this.#draft;
    this.#preview = new PreviewFrame(
      (place) => this.#press(place),
      (faint) => this.#show({ faint }),
    );
    root.addEventListener('keydown', (event) => this.#hearKey(event));
    // Nothing is kept here: the browser asks before work is lost.
    addEventListener('beforeunload', (event) => {
      if (this.#draft !== this.#kept) event.preventDefault();
    });
    this.#ask();
    // Safari has no `requestIdleCallback` by default.
    (self.requestIdleCallback ?? setTimeout)(() => void this.#loadLater());
    void readHashes(root.ownerDocument).then((hashes) => this.#show({ hashes }));
  }

  async #loadLater(): Promise<void> {
    try {
      this.#later = await import('./later.js');
      this.#ask();
    } catch {
      this.#show({ status: this.#words.failed });
    }
  }

  get #draft(): Draft {
    return this.#history.now;
  }

  #go(history: History): void {
    this.#history = history;
    this.#ask();
  }

  #goBack(go: (history: History) => History, status: string): void {
    const history = go(this.#history);
    if (history === this.#history) return;
    this.#go(history);
    this.#show({ status });
  }

  readonly #set: Context['set'] = (changes, field) => this.#go(change(this.#history, changes, field));

  readonly #show = (changes: Partial<Ui>): void => {
    if (changes.view !== undefined && (changes.view === 'words') !== (this.#ui.view === 'words')) this.#preview.reload();
    this.#ui = { ...this.#ui, ...changes };
    this.#ask();
    // What is filled in there shows on the card.
    if (changes.step === 'hospital') this.#preview.tell({ showCard: true });
  };

  /** Moves the focus once what was asked for is drawn. */
  readonly #focus: Context['focus'] = (...selectors) => {
    const find = (): HTMLElement | null | undefined =>
      selectors.map((one) => this.#root.querySelector<HTMLElement>(one)).find((one) => one !== null);
    requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
  };

  /** Draws before the next picture, however much changed. */
  #ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      void this.#draw();
    });
  }

  #context(language: LanguageFile): Context {
    return {
      draft: this.#draft,
      ui: this.#ui,
      words: this.#words,
      language,
      today: this.#today,
      later: this.#later,
      set: this.#set,
      show: this.#show,
      focus: this.#focus,
      keep: (name, type, content) => keepFile(this.#root.ownerDocument, name, type, content),
    };
  }

  async #language(lang: string): Promise<LanguageFile> {
    const known = this.#languages.get(lang) ?? (await loadLanguage(lang));
    this.#languages.set(lang, known);
    return known;
  }

  async #draw(): Promise<void> {
    const { lang } = this.#draft;
    const shownLang = this.#ui.view === 'arabic' ? 'ar' : lang;
    if (!this.#languages.has(lang) || !this.#languages.has(shownLang)) {
      try {
        await Promise.all([this.#language(lang), this.#language(shownLang)]);
      } catch {
        render(
          html`
            <p class="error" role="alert">${this.#words.failed}</p>
          `,
          this.#root,
        );
        return;
      }
      // Something else may have been chosen meanwhile.
      this.#ask();
      return;
    }
    const language = this.#languages.get(lang) as LanguageFile;
    const context = this.#context(language);
    const preview = previewView(context, this.#frameAddress, {
      changeHere: () => this.#changeHere(language),
      print: () => this.#preview.tell({ print: true }),
    });
    render(builderView(context, this.#tools(context), preview), this.#root);
    this.#preview.frame = this.#root.querySelector('iframe') ?? undefined;
    const shownOf = [this.#draft, this.#languages.get(shownLang) as LanguageFile, this.#ui.view] as const;
    // The words of a whole pack: not written anew for what changes nothing of them.
    if (shownOf.every((part, index) => part === this.#shownOf[index])) return;
    this.#shownOf = shownOf;
    this.#preview.show(toShown(...shownOf));
  }

  #tools(context: Context): Parameters<typeof builderView>[1] {
    const { past, future } = this.#history;
    return {
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      undo: () => this.#goBack(undo, this.#words.undone),
      redo: () => this.#goBack(redo, this.#words.redone),
      save: () => {
        this.#kept = this.#draft;
        context.keep(SAVED, 'application/json', toSavedFile(this.#draft, wordsNow(this.#draft, context.language)));
        this.#show({ status: fill(this.#words.saved, { name: SAVED }) });
      },
      open: (file) => void this.#open(file),
    };
  }

  async #open({ name, text }: ReadFile): Promise<void> {
    const opened = readSavedFile(text);
    const words = this.#words;
    if (typeof opened === 'string') {
      this.#show({ status: fill(words[SAID[opened]], { name }) });
      return;
    }
    const { draft, version, wordsThen } = opened;
    const language = await this.#language(draft.lang);
    const changed = draft.content === 'built-in' ? changedTitles(wordsThen, wordsNow(draft, language)) : [];
    const said = version === VERSION ? fill(words.opened, { name }) : fill(words.openedOlder, { name, version });
    const since = changed.length > 0 ? fill(words.openedChanged, { titles: changed.join(' · ') }) : words.openedSame;
    this.#set(draft);
    this.#kept = this.#draft;
    this.#show({ ...FIRST_UI, hashes: this.#ui.hashes, status: `${said} ${draft.content === 'built-in' ? since : ''}` });
  }

  /** Undo and redo have the keys that they have everywhere, outside of fields, which undo what was typed in them by themselves. */
  #hearKey(event: KeyboardEvent): void {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('textarea, input:not([type=radio], [type=checkbox])');
    if (isTyping || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.#goBack(redo, this.#words.redone);
    else this.#goBack(undo, this.#words.undone);
  }

  /** Leads from words in the preview to their field; of our own words it offers to change them. */
  #press(place: string): void {
    if (this.#draft.content !== 'own-words') {
      this.#show({ pressed: place });
      return;
    }
    this.#editAt(place);
  }

  #editAt(place: string): void {
    const part = partAt(this.#draft.ownWords, place);
    const passage = part?.passages.find((one) => one.place === place || one.place.startsWith(`${place}.`));
    if (part === undefined || passage === undefined) return;
    this.#show({ step: 'content', openPart: part.place, pressed: undefined });
    this.#focus(`#${passageId(passage.place)}`);
  }

  #changeHere(language: LanguageFile): void {
    const { pressed } = this.#ui;
    this.#set({ content: 'own-words', ownWords: [...wordsOf(this.#draft, language)] });
    if (pressed !== undefined) this.#editAt(pressed);
  }
}
