import type { Passage } from '../authoring/passage.js';
import { FALLBACK_LANGUAGE } from '../../src/content/match-language.js';
import type { Profile } from '../../src/content/profile.js';
import { languageOfTag } from './language-of-tag.js';

type Line = NonNullable<Profile['lines']>[number];

/** Words in a language, or in that of the hospital. */
type Words = Pick<Passage, 'place' | 'headings' | 'prose'> & { lang?: string };

/** A label by language, as words of each of them. */
const labelPassages = ({ label }: Line, index: number): Words[] =>
  typeof label === 'object'
    ? Object.entries(label).map(([lang, words]) => ({ place: `line ${index + 1}, ${lang}`, lang, headings: [words], prose: [] }))
    : [];

/** What a hospital itself says to one question or step, as words of each language that it says it in. */
const herePassages = ([id, said]: [string, NonNullable<Profile['here']>[string]]): Words[] =>
  typeof said === 'string' || Array.isArray(said)
    ? [{ place: `here, ${id}`, headings: [], prose: [said].flat() }]
    : Object.entries(said).map(([lang, words]) => ({ place: `here, ${id}, ${lang}`, lang, headings: [], prose: [words].flat() }));

const toPassage =
  (ofHospital: string | undefined) =>
  ({ lang = ofHospital, ...words }: Words): Passage => ({
    ...words,
    key: words.place,
    lang: languageOfTag(lang ?? '') ?? FALLBACK_LANGUAGE,
  });

/** What a hospital itself says to the questions and steps of packs. */
export const hereToPassages = ({ lang, here = {} }: Profile): Passage[] => Object.entries(here).flatMap(herePassages).map(toPassage(lang));

/** The words of a profile that a reader sees, besides names and numbers. Titles of pages are links. */
export const profileToPassages = (profile: Profile): Passage[] => {
  const { lang, lines = [], pages = [], thresholds } = profile;
  const words = [
    ...lines.flatMap((line, index): Words[] => {
      const { label, hours = '', answeredBy = '' } = line;
      const headings = [...(typeof label === 'string' ? [label] : []), hours, answeredBy];
      return [{ place: `line ${index + 1}`, headings, prose: [] }, ...labelPassages(line, index)];
    }),
    ...pages.map(({ title, url }, index): Words => ({ place: `page ${index + 1}`, headings: [[{ link: url, text: title }]], prose: [] })),
    ...(thresholds ? [{ place: 'thresholds', headings: [], prose: [...thresholds.texts, ...(thresholds.emergencyTexts ?? [])] }] : []),
  ];
  return [...words.map(toPassage(lang)), ...hereToPassages(profile)];
};
