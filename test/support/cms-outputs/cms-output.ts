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
  /** What `check` says. */
  said?: RegExp;
}

/** A question of ours, as they were pasted. */
export const DETAILS = '<details><summary>Mag er iemand mee?</summary><p>Ja, dat mag.</p></details>';

/** Their words. */
export const WORDS = ['Mag er iemand mee?', 'Ja, dat mag.'];

/** The address of a hosted page of ours. */
export const LINK = 'https://widgets.example/nazorg/risk-meter?lang=nl';

/** Something that more than one of them does. Whose output it is, and whether it was recorded, is said beside it. */
type Done = Omit<CmsOutput, 'cms' | 'recorded'>;

/** The element goes and its words stay. */
export const TAG_GOES: Done = {
  form: 'Element with words',
  does: 'the tag goes',
  got: ['words', 'words'],
  html: '<h3>Mag er iemand mee?</h3><p>Ja, dat mag.</p>',
  words: WORDS,
  said: /there is nothing of Nazorg on it/,
};

/** Plain HTML stays as it was pasted. */
export const DIV_STAYS: Done = {
  form: 'Plain HTML',
  does: 'all of it stays',
  got: ['widget', 'words'],
  html: `<div class="nazorg-faq-accordion" data-nazorg="faq-accordion">${DETAILS}</div>`,
  words: WORDS,
};

/** Of plain HTML the class stays, and questions become paragraphs. */
export const CLASS_STAYS: Done = {
  form: 'Plain HTML',
  does: 'only its class stays, and details are flattened',
  got: ['words', 'words'],
  html: '<div class="nazorg-faq-accordion">Mag er iemand mee?<p>Ja, dat mag.</p></div>',
  words: WORDS,
  said: /faq-accordion found no questions in its words/,
};

/** A link stays. */
export const LINK_STAYS: Done = {
  form: 'Link',
  does: 'it stays',
  got: ['widget', 'link'],
  html: `<p><a href="${LINK}">Cijfers</a></p>`,
  words: [],
};
