import type { Passage } from '../authoring/passage.js';
import { FALLBACK_LANGUAGE } from '../../src/content/match-language.js';
import type { Profile } from '../../src/content/profile.js';
import { languageOfTag } from './language-of-tag.js';

/** The words of a profile that a reader sees, besides names and numbers. Titles of pages are links. */
export const profileToPassages = ({ lang, lines = [], pages = [], thresholds }: Profile): Passage[] =>
  [
    ...lines.map(({ label, hours = '', answeredBy = '' }, index) => ({
      place: `line ${index + 1}`,
      headings: [label, hours, answeredBy],
      prose: [],
    })),
    ...pages.map(({ title, url }, index) => ({ place: `page ${index + 1}`, headings: [[{ link: url, text: title }]], prose: [] })),
    ...(thresholds ? [{ place: 'thresholds', headings: [], prose: [...thresholds.texts, ...(thresholds.emergencyTexts ?? [])] }] : []),
  ].map((words) => ({ ...words, key: words.place, lang: languageOfTag(lang ?? '') ?? FALLBACK_LANGUAGE }));
