import { textDirection } from '../content/text-direction.js';
import type { PackWords } from '../prose/hospital-to-prose.js';
import { noWords } from '../prose/no-words.js';
import type { Places, ProseNode } from '../prose/prose-node.js';
import { madeIn } from './author-content.js';
import { writeProse, type FillPlaces } from './write-prose.js';

/** How the words of a pack are written among the children of an element. */
export interface WritingSettings {
  headingLevel: number;
  hideSuperseded: boolean;
  /** Language of the widget. */
  language: string;
}

/** Writes the words of a pack among the children of an element, and puts what a hospital brings along in its places there. */
export class PackWriter {
  readonly #source: HTMLElement;
  readonly #toPlaces: (words: PackWords) => Places;
  #words: PackWords | undefined;
  #foreign: string | undefined;
  #language = '';
  #fillPlaces: FillPlaces | undefined;

  /** @param toPlaces - What the hospital brings along, in the words of a pack. */
  constructor(source: HTMLElement, toPlaces: (words: PackWords) => Places) {
    this.#source = source;
    this.#toPlaces = toPlaces;
  }

  /** Whether anything is written. */
  get hasWritten(): boolean {
    return this.#fillPlaces !== undefined;
  }

  /** Whether the words of a pack are written, and not only lines of a hospital. */
  get hasPack(): boolean {
    return this.#words !== undefined;
  }

  /** Writes prose in the place of what was written before. */
  write(prose: readonly ProseNode[], settings: WritingSettings): void {
    this.#language = settings.language;
    this.#fillPlaces = writeProse(this.#source, prose, settings, this.#places());
    this.#markLanguage();
  }

  /**
   * Remembers the pack whose words are written next.
   * @param foreign - Its language, where the page speaks another.
   */
  use(words: PackWords | undefined, foreign: string | undefined): void {
    this.#words = words;
    this.#foreign = foreign;
  }

  /** Puts what is known of the hospital by now in its places. */
  fill(): void {
    this.#fillPlaces?.(this.#places());
    this.#markLanguage();
  }

  /** Forgets what was written: the words are somebody else's now. */
  forget(): void {
    this.#words = this.#foreign = this.#fillPlaces = undefined;
  }

  #places(): Places {
    return this.#toPlaces(this.#words ?? noWords(this.#language));
  }

  #markLanguage(): void {
    if (this.#foreign === undefined) return;
    for (const child of madeIn(this.#source)) {
      child.lang ||= this.#foreign;
      child.dir ||= textDirection(this.#foreign);
    }
  }
}
