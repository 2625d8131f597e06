import type { FaqWords, Ground, PackOutline, SharedWords } from '../authoring/authored.js';
import { compilePack, ContentError } from '../authoring/compile-pack.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import { SHARED, SHARED_WORDS, type ContentFolder } from './content-folder.js';
import { languageOfFolder } from './language-of-folder.js';
import { reviewProblems } from './rules/review-rule.js';
import { schemaProblems } from './rules/schema-rule.js';

const problemsOfPack = (content: ContentFolder, name: string, language: string, today: CalendarDate): string[] => {
  const ground = {
    figures: content.get('figures.json'),
    sources: content.get('sources.json'),
    shared: content.get(`${SHARED}/outline.json`),
  } as Ground;
  const words = Object.fromEntries(SHARED_WORDS.map((kind) => [kind, content.get(`${SHARED}/${language}/${kind}.json`)]));
  const outline = content.get(`${name}/outline.json`) as PackOutline;
  const faq = content.get(`${name}/${language}/faq.json`) as FaqWords;
  try {
    const pack = compilePack(languageOfFolder(language) ?? language, outline, faq, ground, words as unknown as SharedWords, 'draft');
    return [...schemaProblems('pack', pack), ...reviewProblems('review', pack.review ?? {}, today)];
  } catch (error) {
    if (error instanceof ContentError) return [...error.problems];
    throw error;
  }
};

/** What shows only when the files of a pack are put together. */
export const compiledProblems = (content: ContentFolder, today: CalendarDate): string[] =>
  content.packs.flatMap((name) =>
    content.languages.flatMap((language) =>
      problemsOfPack(content, name, language, today).map((problem) => `${name}/${language}: ${problem}`),
    ),
  );
