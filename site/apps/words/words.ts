import { en } from './en.js';
import { nl } from './nl.js';

type Same<Value> = Value extends string ? string : { readonly [Key in keyof Value]: Same<Value[Key]> };

/** Everything that the apps say, in one language. */
export type Words = Same<typeof nl>;

/** The languages of the site. */
export type SiteLanguage = 'nl' | 'en';

export const WORDS: Readonly<Record<SiteLanguage, Words>> = { nl, en };

/** The language of the page that an app is on. */
export const languageOf = (document: Document): SiteLanguage => (document.documentElement.lang.startsWith('en') ? 'en' : 'nl');

/** A sentence with what belongs in it. */
export const fill = (sentence: string, given: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(given[name] ?? place));

/** What is said of one widget; nothing of one for which nobody wrote it. */
export const wordOn = (widget: string, words: Readonly<Record<string, string>>): string | undefined => words[widget];
