import type { ReactiveController } from 'lit';
import { FALLBACK_LANGUAGE, speaks } from '../../content/match-language.js';
import type { LanguageFile } from '../../prose/language-file.js';
import { h, OF_HOSPITAL, type ProseNode } from '../../prose/prose-node.js';
import { AuthorChildren } from '../author-children.js';
import { hasOwnWords, isCopyOfPack, madeIn, removeMade } from '../author-content.js';
import { closestLang } from '../closest-lang.js';
import { enhanceProse } from '../enhance-prose.js';
import { expectFile } from '../expect-file.js';
import { hasFrameworkMark, mayBeFrameworkMade } from '../framework-owned.js';
import { headingLevelOf } from '../heading-level.js';
import { hideFromRecorders } from '../hide-from-recorders.js';
import { isMalformedMarkup } from '../is-malformed-markup.js';
import { hasLanguage, LANGUAGES, loadLanguage } from '../language.js';
import { inLanguage } from '../localize.js';
import { PackWriter } from '../pack-writer.js';
import { isParsed, whenParsed } from '../parsed.js';
import { patience } from '../patience.js';
import { report, reportUnknown } from '../report.js';
import { showPack } from '../show-pack.js';
import type { ContentHost } from './content-host.js';
import { HospitalController } from './hospital-controller.js';
import { LanguageController } from './language-controller.js';

/** What stands where there are no words: the lines of the hospital alone. */
const LINES_ALONE: readonly ProseNode[] = [h('div', { [OF_HOSPITAL]: 'callLines' })];

/** One reading of what a widget is asked for. */
interface Reading {
  loading: AbortController;
  /** Called once there are words. */
  onWords: () => void;
  requested: string;
  language: string;
  level: number;
}

/**
 * Gives a widget its words: those that its author wrote, as they stand, or those of a pack, written among its children. Reads anew
 * when a setting, a `lang` or a child changes. Nothing essential waits for a file: what the page itself says is there at once, what a
 * file adds is added when it comes.
 */
export class ContentController implements ReactiveController {
  /** The language of buttons and labels. */
  language = FALLBACK_LANGUAGE;

  /** Whether the widget can speak. Until then it shows its children and nothing else. */
  isReady = false;

  /** Whether that is the language the page asks for. */
  isKnown = false;

  /** Whether there is nothing to show, since no language file could be loaded. */
  hasFailed = false;

  readonly hospital: HospitalController;
  readonly #host: ContentHost;
  readonly #lang: LanguageController;
  #children: AuthorChildren | undefined;
  #writer: PackWriter | undefined;
  #level = 2;
  #key: string | undefined;
  #loading: AbortController | undefined;
  #settled: Promise<void> = Promise.resolve();

  constructor(host: ContentHost) {
    this.#host = host;
    host.addController(this);
    this.#lang = new LanguageController(host, LANGUAGES, FALLBACK_LANGUAGE);
    this.hospital = new HospitalController(
      host,
      () => {
        this.#fill();
        host.requestUpdate();
      },
      (hospital) => host.onHospital?.(hospital),
    );
  }

  /** Resolves when the first words are there, which never takes as long as a file that hangs. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  hostConnected(): void {
    const { source } = this.#host;
    this.#writer ??= new PackWriter(source, (words) => {
      const places = this.hospital.hospital?.places(words) ?? {};
      return this.#host.toPlaces?.(places) ?? places;
    });
    this.#children ??= new AuthorChildren(
      source,
      (node) => this.#host.isStructure?.(node) ?? node === source,
      () => this.#onChildren(),
    );
  }

  hostDisconnected(): void {
    if (this.#loading) this.#key = undefined;
    this.#loading?.abort();
    if (this.hospital.stop()) this.#key = undefined;
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const { pack, src, profile, addressForm, headingLevel, superseded } = this.#host;
    const settings = [closestLang(this.#host), pack, src, profile, addressForm, headingLevel, superseded, this.#host.proseSettings?.()];
    const key = JSON.stringify(settings);
    if (key === this.#key) return;
    this.#key = key;
    this.read();
  }

  /** Reads the widget's words, unless they were read or written already: an empty tag has those of its pack, whatever else fails. */
  readOnce(): void {
    if (this.#key === undefined && !hasOwnWords(this.#host.source)) this.read();
  }

  /** What throws here throws while the widget updates, so that nobody waits for words that don't come. */
  read(): void {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#settled = new Promise((resolve) => void this.#read(loading, resolve));
  }

  /** What came or went is shown at once, and looked at anew. */
  #onChildren(): void {
    if (this.#host.hasGivenUp) this.#host.showChildrenAlone();
    this.#key = undefined;
    this.#host.requestUpdate();
  }

  async #read(loading: AbortController, onWords: () => void): Promise<void> {
    const host = this.#host;
    const { source } = host;
    const { signal } = loading;
    try {
      const { requested, language, isKnown } = this.#lang.read();
      this.isKnown = isKnown;
      reportUnknown(host, 'address-form', host.addressForm, ['informal', 'formal']);
      reportUnknown(host, 'superseded', host.superseded, ['hide']);
      const reading = { loading, onWords, requested, language, level: headingLevelOf(host, source) };
      if (!isParsed(source)) await whenParsed(source, signal);
      if (signal.aborted) return;
      const hasWords = Boolean(host.items) || hasOwnWords(source);
      this.hospital.load({
        profile: host.profile,
        details: host.contactDetails?.() ?? {},
        numbers: host.numbersInAttributes?.(),
      });
      const torn = isMalformedMarkup(source, hasWords);
      if (torn) report(host, 'is torn or not closed: use plain HTML.');
      // Of one that is torn, the words stand below it, or the rest of the page stands in it.
      if (torn && hasWords) return;
      if (hasWords) await this.#takeWords(reading);
      else if (this.#isAskedForPack()) await this.#showPack(reading);
      else if (torn) this.#write(LINES_ALONE, reading);
      else if (mayBeFrameworkMade(source)) report(host, 'is empty, and a framework renders it: name a pack, or give it children.');
      else await this.#showPack(reading);
    } catch (error) {
      if (!signal.aborted) report(host, (error as Error).message);
    } finally {
      if (this.#loading === loading) this.#loading = undefined;
      host.requestUpdate();
      onWords();
    }
  }

  #isAskedForPack(): boolean {
    return Boolean(this.#host.pack?.trim() || this.#host.src?.trim());
  }

  /** From now on the widget speaks this language, whose words are there. */
  #speak(language: string): void {
    this.language = language;
    this.isReady = true;
    this.hasFailed = false;
    this.#host.requestUpdate();
  }

  /** Works on the words that an author wrote. */
  async #takeWords({ language, level, loading: { signal }, onWords }: Reading): Promise<void> {
    const host = this.#host;
    // A snippet of ours says which pack its words are from.
    const isCopy = isCopyOfPack(host.source);
    for (const attribute of isCopy ? (['src'] as const) : (['pack', 'src'] as const))
      if (host[attribute]?.trim()) report(host, `${attribute} isn't used, since words stand between the tags.`);
    if (!hasLanguage(language)) {
      void patience().then(onWords);
      if (!(await this.#expectLanguage(language, signal)) || signal.aborted) return;
    }
    this.#speak(language);
    this.#writer?.forget();
    this.#change(() => {
      removeMade(host.source);
      if (isCopy) enhanceProse(host.source);
    });
    if (!this.#adopt(level)) report(host, `found no ${host.lookedFor}; they stay as they are.`);
  }

  #showPack(reading: Reading): Promise<void> {
    const { requested, language, loading, onWords } = reading;
    const host = this.#host;
    const writer = this.#writer as PackWriter;
    // Words that a server wrote have the numbers, and stay until there are others. Numbers of attributes need no file.
    const hasNothing = (): boolean => !writer.hasWritten && madeIn(host.source).length === 0;
    if (this.hospital.hospital && hasNothing()) this.#write(LINES_ALONE, reading);
    return showPack(host, {
      language,
      file: this.#expectLanguage(language, loading.signal),
      loading,
      onLate: () => {
        onWords();
        if (hasNothing()) this.#write(LINES_ALONE, reading);
        if (!writer.hasWritten) return;
        this.isReady = true;
        this.hasFailed ||= !writer.hasPack;
        host.requestUpdate();
      },
      show: (pack, words) => {
        const { lang = language } = pack ?? {};
        writer.use(pack, speaks(requested, [lang]) ? undefined : lang);
        this.#speak(language);
        this.#write(words ?? (pack ? host.toProse(pack) : []), reading);
        onWords();
      },
    });
  }

  #expectLanguage(language: string, signal: AbortSignal): Promise<LanguageFile | undefined> {
    return expectFile(this.#host, { attribute: 'lang', name: language }, signal, loadLanguage(language));
  }

  /** Words of a pack stand in the light DOM by our doing, so tools that record sessions are asked to leave out what a reader opens of them. */
  #write(words: readonly ProseNode[], { level: headingLevel, language }: Reading): void {
    if (this.#host.source === this.#host && !hasFrameworkMark(this.#host)) hideFromRecorders(this.#host);
    this.#level = headingLevel;
    this.#change(() => this.#writer?.write(words, { headingLevel, hideSuperseded: this.#host.superseded === 'hide', language }));
    this.#adopt(headingLevel);
  }

  /** What a profile adds later has its place among the words too. */
  #fill(): void {
    if (!this.#writer?.hasWritten) return;
    this.#change(() => this.#writer?.fill());
    this.#adopt(this.#level);
  }

  #adopt(headingLevel: number): boolean {
    const host = this.#host;
    if (host.hasGivenUp) return true;
    try {
      return this.#change(() => inLanguage(this.language, () => host.adopt(headingLevel)));
    } catch (error) {
      host.giveUp(error);
      return true;
    }
  }

  /** Changes the children without taking that for the author's doing. */
  #change<Result>(action: () => Result): Result {
    try {
      return this.#children ? this.#children.change(action) : action();
    } finally {
      if (this.#host.hasGivenUp) this.#host.showChildrenAlone();
    }
  }
}
