import type { Got, PastedForm } from '../reader-gets.js';

/** What a CMS made of a pasted widget, and what becomes of that on a page. */
export interface CmsOutput {
  /** Which CMS, editor or filter; with its role, or the place where something was pasted. */
  cms: string;
  form: PastedForm;
  /** What it did to the form. */
  does: string;
  /** Whether the HTML itself was recorded, or what is dropped and added, which is applied to our snippet here. */
  recorded: 'output' | 'rule';
  /** What a reader gets, with script and without. */
  got: readonly [withScript: Got, withoutScript: Got];
  html: string;
  /** Words of the author that a reader reads. */
  words: readonly string[];
  /** What `nazorg check` says. */
  said?: RegExp;
}

/** A question of ours, as they were pasted. */
export const DETAILS = '<details><summary>Mag er iemand mee?</summary><p>Ja, dat mag.</p></details>';

/** Their words. */
export const WORDS = ['Mag er iemand mee?', 'Ja, dat mag.'];

/** The address of a hosted page of ours. */
export const LINK = 'https://widgets.example/nazorg/risk-meter?lang=nl';
