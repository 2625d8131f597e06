import type { LanguageFile } from '../../../src/prose/language-file.js';
import type { Faint } from '../frame/frame-message.js';
import type { Words } from '../words/words.js';
import type { View } from './preview/to-shown.js';
import type { Draft } from './state/draft.js';

/** What is loaded behind the first picture. */
export type Later = typeof import('./later.js');

/** The rules of `check`. */
export type Checks = Later['checks'];

export const STEPS = ['content', 'hospital', 'brand', 'place'] as const;
export type Step = (typeof STEPS)[number];

/** What the page shows besides the draft. Nobody goes back over it, and no file holds it. */
export interface Ui {
  step: Step;
  view: View;
  /** What was just done, for everybody to hear. */
  status: string;
  isPreviewLarge: boolean;
  /** What stands in the fields to paste into. */
  pasted: string;
  pastedCss: string;
  /** What came of that. */
  pasteNotes: readonly string[];
  /** The group of own words that is open, by the place of its first node. */
  openPart: string | undefined;
  /** A sentence of ours that was pressed in the preview, by its place. */
  pressed: string | undefined;
  /** Why a file of texts isn't used, and what `check` says of it. */
  packNote: string;
  packFaults: readonly string[];
  /** Words that the styles of the page make hard to read. */
  faint: readonly Faint[];
  /** The hashes of the scripts, once they are known. */
  hashes: Readonly<Record<string, string>>;
  isZipping: boolean;
}

/** What a view is drawn from, and how it changes that. */
export interface Context {
  draft: Draft;
  ui: Ui;
  words: Words;
  /** The words of the draft's language. */
  language: LanguageFile;
  today: string;
  later: Later | undefined;
  /** Changes the draft. `field` names what is typed in. */
  set: (changes: Partial<Draft>, field?: string) => void;
  show: (changes: Partial<Ui>) => void;
  /** Moves the focus to the first of these that is there, once it is drawn. */
  focus: (...selectors: string[]) => void;
  /** Offers a file to keep. */
  keep: (name: string, type: string, content: string | Uint8Array) => void;
}

/** What the steps behind the first are drawn from. */
export type LaterContext = Context & { checks: Checks };
