import { isSameLanguage } from '../content/match-language.js';
import { textDirection } from '../content/text-direction.js';
import { h, type ProseNode } from './prose-node.js';

/** Something that a hospital says once, or once for each language. */
type Sayings<Words> = Words | Record<string, Words>;

const isByLanguage = <Words>(sayings: Sayings<Words>): sayings is Record<string, Words> =>
  typeof sayings === 'object' && !Array.isArray(sayings);

/** What is said in a language, else in that of the hospital. What is said once is in the language of the hospital. */
export const saidIn = <Words extends string | string[]>(
  sayings: Sayings<Words>,
  language: string,
  ofHospital: string | undefined,
): { words: Words; lang: string | undefined } | undefined => {
  if (!isByLanguage(sayings)) return { words: sayings, lang: ofHospital };
  const find = (wanted: string): string | undefined => Object.keys(sayings).find((one) => isSameLanguage(one, wanted));
  const lang = find(language) ?? (ofHospital === undefined ? undefined : find(ofHospital));
  return lang === undefined ? undefined : { words: sayings[lang] as Words, lang };
};

/** The attributes that say the language of words, where it is known and isn't that of what they stand among. */
export const languageMarks = (lang: string | undefined, among: string): Record<string, string> =>
  lang === undefined || isSameLanguage(lang, among) ? {} : { lang, dir: textDirection(lang) };

/** Words with such attributes around them, where there are any. What they stand in keeps the direction of the page. */
export const withMarks = (words: ProseNode[], marks: Record<string, string>): ProseNode[] =>
  Object.keys(marks).length === 0 ? words : [h('span', marks, words)];
