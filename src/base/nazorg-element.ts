import { html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { FALLBACK_LANGUAGE, speaks } from '../content/match-language.js';
import { textDirection } from '../content/text-direction.js';
import type { LanguageFile } from '../prose/language-file.js';
import type { PackWords } from '../prose/hospital-to-prose.js';
import type { PackProse } from '../prose/pack-prose.js';
import type { ContactDetails } from '../prose/contact-details-prose.js';
import { h, OF_HOSPITAL, type Places, type ProseNode } from '../prose/prose-node.js';
import { closestLang } from './closest-lang.js';
import { OURS } from './define-element.js';
import { headingLevelOf } from './heading-level.js';
import { guardWindow } from './keep-inside.js';
import { hideFromRecorders } from './hide-from-recorders.js';
import { hasLanguage, loadLanguage } from './language.js';
import { dressPackWords } from './dress-pack-words.js';
import { expectFile } from './expect-file.js';
import { HospitalController } from './hospital-controller.js';
import { isTorn } from './is-torn.js';
import { inLanguage } from './localize.js';
import { AuthorChildren } from './author-children.js';
import { hasOwnWords, madeIn, removeMade } from './author-content.js';
import { ChildSlots, type PlacedChildren } from './child-slots.js';
import { isParsed, whenParsed } from './parsed.js';
import { patience } from './patience.js';
import { showPack } from './show-pack.js';
import { spokenLanguage } from './spoken-language.js';
import { unwatchPage, watchPage, type PageWatcher } from './page-watch.js';
import { adoptSheet } from './style-sheet.js';
import type { HospitalProse } from './own-files.js';
import { report, reportUnknown } from './report.js';
import { VERSION } from './version.js';
import { WordsFirstElement } from './words-first-element.js';
import { writeProse, type FillPlaces } from './write-prose.js';

const PACK_WORDS = '.nazorg-word,.nazorg-newer,.nazorg-source,.nazorg-disclaimer,.nazorg-provenance,.nazorg-reviewed,.nazorg-lines';

/** What the lines of a hospital stand among where there are no words yet. */
const NO_WORDS: PackWords = { labels: {} as PackWords['labels'], lang: '' };

/** What stands where there are no words: the lines of the hospital alone. */
const LINES_ALONE: readonly ProseNode[] = [h('div', { [OF_HOSPITAL]: 'callLines' })];

/** What a widget shows until it can speak. */
const WORDS_ALONE = html`
  <slot></slot>
`;

/**
 * What the four widgets share: where their words come from, in which language, and at which heading level.
 *
 * Two starts, one result. An empty tag writes the prose of its pack among its own children as plain HTML; a tag with
 * children takes the words it finds, and never gets any others. From there on both are the same: the widget `adopt`s its
 * children and puts its controls and pictures around them in the shadow root. The prose stays in the light DOM, where page
 * translation, reader mode, search and `#links` can see it.
 *
 * Nothing essential waits for a file. What the page itself says is there at once, what a file adds is added when it comes.
 *
 * Nothing a reader chooses is kept anywhere but in private fields.
 */
export abstract class NazorgElement extends WordsFirstElement implements PageWatcher {
  /** Version of the script that made this element. */
  static readonly version: string = VERSION;

  /** @internal */
  static readonly [OURS] = true;

  /** Styles for the prose in the light DOM, where those of a shadow root don't reach. */
  protected static readonly proseStyles: readonly CSSResult[] = [];

  static override readonly properties: PropertyDeclarations = {
    pack: {},
    src: {},
    profile: {},
    addressForm: { attribute: 'address-form' },
    headingLevel: { attribute: 'heading-level' },
    superseded: {},
  };

  /**
   * Which built-in pack the widget shows: `recurrent-miscarriage`, as a tag does that says nothing, or `miscarriage`. Beside `src`:
   * which one stands in for a file that can't be had. A name that is unknown shows no pack.
   */
  pack: string | undefined;

  /** Address of a hospital's own pack (JSON) to show instead. When it can't be had, the widget says whom to call. */
  src: string | undefined;

  /** Address of the hospital's profile (JSON). A `<meta name="nazorg-profile">` gives it once for the whole page. */
  profile: string | undefined;

  /** How the reader is addressed: `informal` (je) or `formal` (u). Languages without the difference ignore it. */
  addressForm: 'informal' | 'formal' | undefined;

  /** Level of the highest heading in the widget, 1 to 6. Left out: one below the nearest heading before it. */
  headingLevel: number | undefined;

  /** `hide` leaves out what newer guidance contradicts, instead of showing it with a note. */
  superseded: 'hide' | undefined;

  /** The language of buttons and labels. */
  protected speech = FALLBACK_LANGUAGE;

  /** Whether the page is being printed: without what a reader chose. */
  protected printing = false;

  /** Whether there is nothing to show, since no language file could be loaded. */
  protected failed = false;

  #settled: Promise<void> = Promise.resolve();
  #isReady = false;
  #words: PackWords | undefined;
  #foreign: string | undefined;
  #fillPlaces: FillPlaces | undefined;
  #key: string | undefined;
  #isKnown = false;
  #loading: AbortController | undefined;
  readonly #hospital = new HospitalController(
    this,
    () => {
      this.#changeChildren(() => this.#fillPlaces?.(this.#places()));
      this.#markLanguage();
      this.requestUpdate();
    },
    (hospital) => this.onHospital(hospital),
  );
  readonly #slots = new ChildSlots(this);
  #children: AuthorChildren | undefined;

  /** Forgets what a reader chose. */
  clear(): void {
    // Widgets that ask nothing have nothing to forget.
  }

  /** The button that clears goes with what it clears, so the first field gets the focus. */
  protected onClear(): void {
    this.clear();
    this.renderRoot.querySelector<HTMLElement>('input,select')?.focus();
  }

  /**
   * The browser shows a page again that it had kept (back and forward): what somebody filled in must not be there for
   * the next person at the same screen. And what is printed is the same for everybody.
   * @internal
   */
  onPage({ type, persisted }: Event & { persisted?: boolean }): void {
    if (type === 'pageshow' && persisted) this.clear();
    if (!type.endsWith('print')) return;
    this.printing = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  }

  /** @internal */
  onLang(): void {
    this.requestUpdate();
  }

  /** Attributes of the widget that change its prose, besides those that every widget has. */
  protected proseSettings(): unknown {
    return undefined;
  }

  /** Whether the hospital's telephone lines may come any moment, so that a line is kept free for them. */
  protected get awaitsLines(): boolean {
    return this.#hospital.awaitsLines;
  }

  /** Contact details in the widget's own attributes, which stand in the place of those of a profile. */
  protected contactDetails(): ContactDetails {
    return {};
  }

  /** The telephone numbers among those: they are there without any file. */
  protected numbersInAttributes(): HospitalProse | undefined {
    return undefined;
  }

  /** What the widget puts in the places of the hospital among its words. */
  protected toPlaces(places: Places): Places {
    return places;
  }

  /** What the hospital brings along is known: nothing, where the page names none. */
  protected onHospital(_hospital: HospitalProse | undefined): void {
    // Most widgets only show it.
  }

  /** What the widget says: its part of a pack. Where something of the hospital belongs, that is marked. */
  protected abstract toProse(pack: PackProse): ProseNode[];

  /** What the widget looks for among its children, for the editor of some that it can't use. */
  protected abstract readonly lookedFor: string;

  /** Whether a change of the children of this node changes what the widget is made of, and not only words in a part of it. */
  protected isStructure(node: Node): boolean {
    return node === this.source;
  }

  /** Which children stand in which slot; all others in the one without a name. */
  protected placedChildren(): PlacedChildren {
    return {};
  }

  /**
   * Works on the children that it finds. Called again whenever they change. Returns whether it understood them; what it doesn't
   * understand stays as it is.
   */
  protected abstract adopt(headingLevel: number): boolean;

  override connectedCallback(): void {
    this.orGiveUp(() => {
      super.connectedCallback();
      watchPage(this);
      guardWindow(this);
      hideFromRecorders(this);
      this.#children ??= new AuthorChildren(
        this.source,
        (node) => this.isStructure(node),
        () => this.#onChildren(),
      );
      for (const { styleSheet } of (this.constructor as typeof NazorgElement).proseStyles)
        if (styleSheet) adoptSheet(this.source.getRootNode(), styleSheet);
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchPage(this);
    if (this.#loading) this.#key = undefined;
    this.#loading?.abort();
    if (this.#hospital.stop()) this.#key = undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.isConnected) return;
    const { pack, src, profile, addressForm, headingLevel, superseded } = this;
    const key = JSON.stringify([closestLang(this), pack, src, profile, addressForm, headingLevel, superseded, this.proseSettings()]);
    if (key === this.#key) return;
    this.#key = key;
    this.#loading?.abort();
    this.#load();
  }

  protected override update(changed: PropertyValues): void {
    inLanguage(this.speech, () => super.update(changed));
    this.orGiveUp(() => this.#slots.assign(this.renderRoot as ShadowRoot, this.#isReady ? this.placedChildren() : {}));
  }

  /** Resolves when the first words are there, which never takes as long as a file that hangs. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    const settled = this.#settled;
    await Promise.allSettled([settled, this.#hospital.soon]);
    const complete = await super.getUpdateComplete();
    return settled === this.#settled ? complete : this.getUpdateComplete();
  }

  /**
   * The box around everything in the shadow root, which says its language where the page around it speaks another. Until the widget
   * can speak, it shows its children and nothing else.
   */
  protected frame(content: TemplateResult): TemplateResult {
    const isOwn = this.#isReady && (this.#isKnown || !hasOwnWords(this.source));
    return html`
      <div class="frame" part="frame" lang=${this.#isReady ? this.speech : nothing} dir=${isOwn ? textDirection(this.speech) : nothing}>
        ${this.#isReady ? content : WORDS_ALONE}
      </div>
    `;
  }

  /** What came or went is shown at once, and looked at anew. */
  #onChildren(): void {
    if (this.hasGivenUp) this.showChildrenAlone();
    this.#key = undefined;
    this.requestUpdate();
  }

  /** An empty tag has the words of its pack all the same, as they are. */
  protected override giveUp(error: unknown): void {
    super.giveUp(error);
    if (this.#key === undefined && !hasOwnWords(this.source)) this.#load();
  }

  /** Changes the children without taking that for the author's doing. */
  #changeChildren<Result>(change: () => Result): Result {
    try {
      return this.#children ? this.#children.change(change) : change();
    } finally {
      if (this.hasGivenUp) this.showChildrenAlone();
    }
  }

  /** What throws here throws while the widget updates, so that nobody waits for words that don't come. */
  #load(): void {
    const loading = (this.#loading = new AbortController());
    const { signal } = loading;
    this.#settled = new Promise((resolve) => void this.#settle(loading, signal, resolve));
  }

  async #settle(loading: AbortController, signal: AbortSignal, onWords: () => void): Promise<void> {
    try {
      const { requested, language, isKnown } = spokenLanguage(this);
      this.#isKnown = isKnown;
      reportUnknown(this, 'address-form', this.addressForm, ['informal', 'formal']);
      reportUnknown(this, 'superseded', this.superseded, ['hide']);
      const level = headingLevelOf(this, this.source);
      if (!isParsed(this.source)) await whenParsed(this.source, signal);
      if (signal.aborted) return;
      const hasWords = hasOwnWords(this.source);
      this.#hospital.load({
        profile: this.profile,
        details: this.contactDetails(),
        numbers: this.numbersInAttributes(),
        language,
      });
      const torn = isTorn(this.source, hasWords);
      if (torn) report(this, 'is torn or not closed: use plain HTML.');
      // Of one that is torn, the words stand below it, or the rest of the page stands in it.
      if (torn && hasWords) return;
      if (hasWords) await this.#takeWords(language, level, signal, onWords);
      else if (torn && !this.pack?.trim() && !this.src?.trim()) this.#write(LINES_ALONE, level);
      else await this.#showPack(language, requested, level, loading, onWords);
    } catch (error) {
      if (!signal.aborted) report(this, (error as Error).message);
    } finally {
      if (this.#loading === loading) this.#loading = undefined;
      this.requestUpdate();
      onWords();
    }
  }

  /** From now on the widget speaks this language, whose words are there. */
  #speak(language: string): void {
    this.speech = language;
    this.#isReady = true;
    this.failed = false;
    this.requestUpdate();
  }

  #places(): Places {
    const { hospital } = this.#hospital;
    return hospital ? this.toPlaces(hospital.places(this.#words ?? NO_WORDS)) : {};
  }

  /** Makes the widget of the words that its author wrote between the tags. */
  async #takeWords(language: string, headingLevel: number, signal: AbortSignal, onWords: () => void): Promise<void> {
    // A snippet of ours says which pack its words are from.
    const isCopy = this.source.querySelector(PACK_WORDS) !== null;
    for (const attribute of isCopy ? (['src'] as const) : (['pack', 'src'] as const))
      if (this[attribute]?.trim()) report(this, `${attribute} isn't used, since words stand between the tags.`);
    if (!hasLanguage(language)) {
      void patience().then(onWords);
      if (!(await this.#expectLanguage(language, signal)) || signal.aborted) return;
    }
    this.#speak(language);
    this.#words = this.#fillPlaces = this.#foreign = undefined;
    this.#changeChildren(() => removeMade(this.source));
    // A copy of a pack's words: in the author's HTML, or in a page that was saved.
    if (isCopy) this.#changeChildren(() => dressPackWords(this.source));
    if (!this.#adopt(headingLevel)) report(this, `found no ${this.lookedFor}; they stay as they are.`);
  }

  #showPack(language: string, requested: string, headingLevel: number, loading: AbortController, onWords: () => void): Promise<void> {
    // Words that a server wrote have the numbers, and stay until there are others. Numbers of attributes need no file.
    const hasNothing = (): boolean => !this.#fillPlaces && madeIn(this.source).length === 0;
    if (this.#hospital.hospital && hasNothing()) this.#write(LINES_ALONE, headingLevel);
    return showPack(this, {
      language,
      file: this.#expectLanguage(language, loading.signal),
      loading,
      onLate: () => {
        onWords();
        if (hasNothing()) this.#write(LINES_ALONE, headingLevel);
        if (!this.#fillPlaces) return;
        this.#isReady = true;
        this.failed ||= this.#words === undefined;
        this.requestUpdate();
      },
      show: (pack, words) => {
        this.#words = pack;
        this.#speak(language);
        this.#write(words ?? (pack ? this.toProse(pack) : []), headingLevel);
        const { lang = language } = pack ?? {};
        this.#foreign = speaks(requested, [lang]) ? undefined : lang;
        this.#markLanguage();
        onWords();
      },
    });
  }

  #expectLanguage(language: string, signal: AbortSignal): Promise<LanguageFile | undefined> {
    return expectFile(this, { attribute: 'lang', name: language }, signal, loadLanguage(language));
  }

  #write(words: readonly ProseNode[], headingLevel: number): void {
    const fill = this.#changeChildren(() =>
      writeProse(this.source, words, { headingLevel, hideSuperseded: this.superseded === 'hide' }, this.#places()),
    );
    // What a profile adds later has its place among the words too.
    this.#fillPlaces = (places) => {
      fill(places);
      this.#adopt(headingLevel);
    };
    this.#adopt(headingLevel);
  }

  /** Says on what the widget wrote in which language it is, where the page speaks another. */
  #markLanguage(): void {
    if (this.#foreign === undefined) return;
    for (const child of madeIn(this.source)) {
      child.lang ||= this.#foreign;
      child.dir ||= textDirection(this.#foreign);
    }
  }

  #adopt(headingLevel: number): boolean {
    if (this.hasGivenUp) return true;
    try {
      return this.#changeChildren(() => inLanguage(this.speech, () => this.adopt(headingLevel)));
    } catch (error) {
      this.giveUp(error);
      return true;
    }
  }
}
