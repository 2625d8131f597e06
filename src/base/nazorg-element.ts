import { html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { FALLBACK_LANGUAGE, matchLanguage, speaks } from '../content/match-language.js';
import { textDirection } from '../content/text-direction.js';
import type { LanguageFile } from '../prose/language-file.js';
import type { PackProse } from '../prose/pack-prose.js';
import type { ContactDetails } from '../prose/contact-details-prose.js';
import type { ProseNode } from '../prose/prose-node.js';
import { ChildWatch } from './child-watch.js';
import { closestLang } from './closest-lang.js';
import { OURS } from './define-element.js';
import { headingLevelOf } from './heading-level.js';
import { guardWindow } from './keep-inside.js';
import { keepPlace } from './keep-place.js';
import { keepWords } from './keep-words.js';
import { hideFromRecorders } from './hide-from-recorders.js';
import { hasLanguage, LANGUAGES, loadLanguage } from './language.js';
import { waitForWords } from './found-words.js';
import { dressPackWords } from './dress-pack-words.js';
import { loadHospital } from './load-hospital.js';
import { loadPack } from './load-pack.js';
import { isTorn } from './is-torn.js';
import { inLanguage } from './localize.js';
import { hasOwnWords, isOwnDoing, madeIn, removeMade } from './own-words.js';
import { unwatchPage, watchPage, type PageWatcher } from './page-watch.js';
import { adoptSheet } from './style-sheet.js';
import type { HospitalProse } from './own-files.js';
import { report, reportUnknown } from './report.js';
import { VERSION } from './version.js';
import { WordsFirstElement } from './words-first-element.js';
import { writeProse } from './write-prose.js';

const PACK_WORDS = '.nazorg-word,.nazorg-newer,.nazorg-source,.nazorg-disclaimer,.nazorg-provenance,.nazorg-reviewed,.nazorg-lines';

/**
 * What the four widgets share: where their words come from, in which language, and at which heading level.
 *
 * Two starts, one result. An empty tag writes the prose of its pack among its own children as plain HTML; a tag with
 * children takes the words it finds. From there on both are the same: the widget `adopt`s its children and puts its
 * controls and pictures around them in the shadow root. The prose stays in the light DOM, where page translation,
 * reader mode, search and `#links` can see it.
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

  /** Which built-in pack the widget shows: `recurrent-miscarriage` or `miscarriage`. */
  pack = 'recurrent-miscarriage';

  /** Address of a hospital's own pack (JSON) to show instead. */
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
  #hospital: Promise<HospitalProse | undefined> | undefined;
  #hospitalKey: string | undefined;
  #hospitalLoading: AbortController | undefined;
  #key: string | undefined;
  #isKnown = false;
  #loading: AbortController | undefined;
  readonly #children = new ChildWatch(
    this,
    (record) => this.isStructure(record.target) && !isOwnDoing(record),
    () => {
      this.#key = undefined;
      this.requestUpdate();
    },
  );

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

  /** Contact details in the widget's own attributes; undefined when it shows nothing of the hospital. */
  protected contactDetails(): ContactDetails | undefined {
    return undefined;
  }

  /** What the widget says: its part of a pack, with what it needs of the hospital. */
  protected abstract toProse(pack: PackProse, hospital: HospitalProse | undefined): ProseNode[];

  /** Whether a change of the children of this node changes what the widget is made of, and not only words in a part of it. */
  protected isStructure(node: Node): boolean {
    return node === this;
  }

  /**
   * Takes the children as they are and makes the widget of them. Called again whenever they change, so it must find
   * its own work again. Returns whether it understood them.
   */
  protected abstract adopt(headingLevel: number): boolean;

  override connectedCallback(): void {
    this.orGiveUp(() => {
      const mustWait = !this.hasUpdated && hasOwnWords(this) && waitForWords(() => this.isConnected && this.#start());
      if (!mustWait) this.#start();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchPage(this);
    if (this.#loading) this.#key = undefined;
    this.#loading?.abort();
    if (this.#hospitalLoading) this.#key = this.#hospitalKey = undefined;
    this.#hospitalLoading?.abort();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.isConnected) return;
    const key = JSON.stringify([
      closestLang(this),
      this.pack,
      this.src,
      this.profile,
      this.addressForm,
      this.headingLevel,
      this.superseded,
      this.proseSettings(),
    ]);
    if (key === this.#key) return;
    this.#key = key;
    this.#loading?.abort();
    this.#settled = this.#settle();
  }

  protected override update(changed: PropertyValues): void {
    inLanguage(this.speech, () => super.update(changed));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    const settled = this.#settled;
    await Promise.allSettled([settled, this.#hospital]);
    const complete = await super.getUpdateComplete();
    return settled === this.#settled ? complete : this.getUpdateComplete();
  }

  /** The box around everything in the shadow root, which says its language where the page around it speaks another. */
  protected frame(content: TemplateResult): TemplateResult {
    return html`
      <div class="frame" part="frame" lang=${this.speech} dir=${this.#isKnown || !hasOwnWords(this) ? textDirection(this.speech) : nothing}>
        ${content}
      </div>
    `;
  }

  #start(): void {
    this.orGiveUp(() => {
      super.connectedCallback();
      watchPage(this);
      guardWindow(this);
      hideFromRecorders(this);
      for (const { styleSheet } of (this.constructor as typeof NazorgElement).proseStyles)
        if (styleSheet) adoptSheet(this.getRootNode(), styleSheet);
      this.requestUpdate();
    });
  }

  /** An empty tag has the words of its pack all the same, as they are. */
  protected override giveUp(error: unknown): void {
    super.giveUp(error);
    if (this.#key === undefined && !hasOwnWords(this)) this.#settled = this.#settle();
  }

  /** Changes the children without taking that for the author's doing. */
  #changeChildren<Result>(change: () => Result): Result {
    // Before that, nothing of it is drawn, and asking for the selection would have it drawn so.
    if (this.hasUpdated) keepPlace();
    return this.#children.change(change);
  }

  async #settle(): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    try {
      const requested = closestLang(this) ?? '';
      this.speech = matchLanguage(requested, LANGUAGES);
      this.#isKnown = speaks(requested, LANGUAGES);
      if (!this.#isKnown && (requested !== '' || this.hasAttribute('lang'))) {
        report(this, `lang="${requested}" isn't one of ${LANGUAGES.join(', ')}; showing ${this.speech}.`);
      }
      reportUnknown(this, 'address-form', this.addressForm, ['informal', 'formal']);
      reportUnknown(this, 'superseded', this.superseded, ['hide']);
      const level = headingLevelOf(this);
      if (this.ownerDocument.readyState === 'loading') await this.#parsed(loading.signal);
      if (loading.signal.aborted) return;
      const details = this.contactDetails();
      this.#loadHospital(details);
      const hasWords = hasOwnWords(this);
      if (isTorn(this, hasWords)) {
        report(this, 'is torn or not closed: use plain HTML.');
        if (hasWords) return;
      }
      if (hasWords) {
        if (!hasLanguage(this.speech)) await loadLanguage(this.speech);
        if (loading.signal.aborted) return;
        this.#changeChildren(() => removeMade(this));
        // A copy of a pack's words: in the author's HTML, or in a page that was saved.
        if (this.querySelector(PACK_WORDS)) this.#changeChildren(() => dressPackWords(this));
        if (this.#adopt(level)) return;
        report(this, "can't use its children: the built-in content is below.");
      }
      await this.#showPack(requested, level, details && this.#hospital, loading.signal);
    } catch (error) {
      if (loading.signal.aborted) return;
      this.failed = true;
      report(this, (error as Error).message);
    } finally {
      if (this.#loading === loading) this.#loading = undefined;
      this.requestUpdate();
    }
  }

  /** Asks for what the hospital brings along, unless that is the same as before. Colours need no waiting for. */
  #loadHospital(details: ContactDetails = {}): void {
    const key = JSON.stringify([this.profile, details, this.speech]);
    if (key === this.#hospitalKey) return;
    this.#hospitalKey = key;
    this.#hospitalLoading?.abort();
    const loading = (this.#hospitalLoading = new AbortController());
    this.#hospital = loadHospital(this, this.profile, details, this.speech, loading.signal).finally(() => {
      if (this.#hospitalLoading === loading) this.#hospitalLoading = undefined;
    });
  }

  /** Waits until the page is read to its end, since the children of an element come after the element. */
  #parsed(signal: AbortSignal): Promise<unknown> {
    return new Promise((resolve) => {
      this.ownerDocument.addEventListener('DOMContentLoaded', resolve, { signal });
      signal.addEventListener('abort', resolve);
    });
  }

  async #showPack(
    requested: string,
    headingLevel: number,
    hospitalLoads: Promise<HospitalProse | undefined> | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    const language = (): Promise<LanguageFile> => loadLanguage(this.speech);
    const [pack, hospital] = await Promise.all([loadPack(this, language, signal), hospitalLoads]);
    if (signal.aborted) return;
    this.#changeChildren(() => writeProse(this, this.toProse(pack, hospital), headingLevel));
    this.failed = false;
    this.#adopt(headingLevel);
    if (speaks(requested, [pack.lang])) return;
    for (const child of madeIn(this)) {
      child.lang = pack.lang;
      child.dir = textDirection(pack.lang);
    }
  }

  #adopt(headingLevel: number): boolean {
    if (this.hasGivenUp) return true;
    const putBack = keepWords([this, ...this.querySelectorAll('*')]);
    try {
      return this.#changeChildren(() => inLanguage(this.speech, () => this.adopt(headingLevel)));
    } catch (error) {
      try {
        this.#changeChildren(putBack);
      } finally {
        this.giveUp(error);
      }
      return true;
    }
  }
}
