import { SHARED_WORDS, type FaqWords, type ContentBase, type SharedFile, type SharedWords } from '../authoring/authored.js';
import { compilePack } from '../authoring/compile-pack.js';
import { ContentError } from '../authoring/content-error.js';
import type { Review } from '../../src/content/pack.js';
import { mergeWords } from '../authoring/merge-words.js';
import { PACK_FILE, SHARED } from '../authoring/read-outlines.js';
import { packToPassages } from '../authoring/pack-to-passages.js';
import { findingsIn, mergeFindings, onlyProblems, type Findings } from './findings.js';
import { TERMS, type ContentFolder } from './content-folder.js';
import type { Terms } from '../authoring/terms.js';
import { languageOfFolder } from '../authoring/language-of-folder.js';
import { countingProblems } from './rules/counting-rule.js';
import { hideProblems } from './rules/hide-rule.js';
import { provenanceInWords } from './rules/provenance-rule.js';
import { packReport, stumpProblems } from './rules/reading-rule.js';
import { schemaProblems } from './rules/schema-rule.js';
import { shareProblems } from './rules/share-rule.js';

const findingsOfPack = (content: ContentFolder, name: string, language: string): Findings => {
  const base = {
    figures: content.get('figures.json'),
    sources: content.get('sources.json'),
    facts: content.get('facts.json'),
    countries: content.get('countries.json'),
  } as ContentBase;
  const wordsIn = (folder: string): object =>
    Object.fromEntries(
      SHARED_WORDS.flatMap((kind) => {
        const words = content.get(`${folder}/${language}/${kind}.json`);
        return words === undefined ? [] : [[kind, words]];
      }),
    );
  const found = content.outlineOf(name);
  if (found === undefined) return onlyProblems([]);
  const { outline, problems } = found;
  if (problems.length > 0) return onlyProblems(problems);
  const words = mergeWords(wordsIn(SHARED) as SharedWords, wordsIn(name), content.get(`${SHARED}/${PACK_FILE}`) as SharedFile, outline);
  const review = (content.get('reviews.json') as Record<string, Record<string, Review>>)[name]?.[language] as Review;
  const faq = content.get(`${name}/${language}/faq.json`) as FaqWords;
  try {
    const pack = compilePack(languageOfFolder(language) ?? language, outline, faq, base, words, review);
    const terms = content.get(TERMS) as Terms | undefined;
    const passages = packToPassages(pack);
    return {
      problems: [
        ...schemaProblems('pack', pack),
        ...shareProblems(pack),
        ...hideProblems(pack, base.figures),
        ...stumpProblems(passages),
        ...provenanceInWords(passages, pack),
        ...(terms ? countingProblems(pack, terms) : []),
      ],
      report: [packReport(passages, pack.lang)],
    };
  } catch (error) {
    if (error instanceof ContentError) return onlyProblems([...error.problems]);
    throw error;
  }
};

/** What shows only when the files of a pack are put together, each of them right by itself. */
export const compiledFindings = (content: ContentFolder): Findings =>
  mergeFindings(
    content.packs.flatMap((name) =>
      content.languages.map((language) => findingsIn(`${name}/${language}: `, findingsOfPack(content, name, language))),
    ),
  );
