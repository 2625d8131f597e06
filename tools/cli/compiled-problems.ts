import { SHARED_WORDS, type FaqWords, type ContentBase, type PackOutline, type SharedWords } from '../authoring/authored.js';
import { compilePack } from '../authoring/compile-pack.js';
import { ContentError } from '../authoring/content-error.js';
import type { Review } from '../../src/content/pack.js';
import { SHARED, type ContentFolder } from './content-folder.js';
import { languageOfFolder } from '../authoring/language-of-folder.js';
import { schemaProblems } from './rules/schema-rule.js';

const problemsOfPack = (content: ContentFolder, name: string, language: string): string[] => {
  const base = {
    figures: content.get('figures.json'),
    sources: content.get('sources.json'),
    facts: content.get('facts.json'),
    shared: content.get(`${SHARED}/outline.json`),
    countries: content.get('countries.json'),
  } as ContentBase;
  const words = Object.fromEntries(SHARED_WORDS.map((kind) => [kind, content.get(`${SHARED}/${language}/${kind}.json`)]));
  const outline = content.get(`${name}/outline.json`) as PackOutline;
  const review = (content.get('reviews.json') as Record<string, Record<string, Review>>)[name]?.[language] as Review;
  const faq = content.get(`${name}/${language}/faq.json`) as FaqWords;
  try {
    const pack = compilePack(languageOfFolder(language) ?? language, outline, faq, base, words as unknown as SharedWords, review);
    return schemaProblems('pack', pack);
  } catch (error) {
    if (error instanceof ContentError) return [...error.problems];
    throw error;
  }
};

/** What shows only when the files of a pack are put together, each of them right by itself. */
export const compiledProblems = (content: ContentFolder): string[] =>
  content.packs.flatMap((name) =>
    content.languages.flatMap((language) => problemsOfPack(content, name, language).map((problem) => `${name}/${language}: ${problem}`)),
  );
