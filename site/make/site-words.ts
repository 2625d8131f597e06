import words from '../words.json' with { type: 'json' };
import type { SiteLanguage } from './site-language.js';

/** The words around the pages of the site, in one language. */
export type SiteWords = (typeof words)['nl'];

export const wordsIn = (lang: SiteLanguage): SiteWords => words[lang];

/** Puts values in the places of a sentence that are marked `{name}`. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
