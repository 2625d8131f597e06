import { SHARED_WORDS, type FaqWords, type ContentBase, type SharedFile, type SharedWords } from '../authoring/authored.js';
import { compilePack } from '../authoring/compile-pack.js';
import { ContentError } from '../authoring/content-error.js';
import type { Pack, Review } from '../../src/content/pack.js';
import { toAuditParts } from '../audit/parts.js';
import { LANGUAGE_OF_SENTENCES, sentencesIn, SENTENCES, type Sentences } from '../authoring/sentences.js';
import { mergeWords } from '../authoring/merge-words.js';
import { PACK_FILE, SHARED } from '../authoring/read-outlines.js';
import { packToPassages } from '../authoring/pack-to-passages.js';
import { findingsIn, mergeFindings, onlyProblems, type Findings } from '../checks/findings.js';
import { TERMS, type ContentFolder } from './content-folder.js';
import type { Terms } from '../authoring/terms.js';
import { languageOfFolder } from '../authoring/language-of-folder.js';
import { countingProblems } from '../checks/rules/counting-rule.js';
import { hideProblems } from '../checks/rules/hide-rule.js';
import { provenanceInWords } from '../checks/rules/provenance-rule.js';
import { packReport, stumpProblems } from '../checks/rules/reading-rule.js';
import { rowProblems, rowsOf } from '../checks/rules/row-rule.js';
import { schemaProblems } from '../checks/rules/schema-rule.js';
import { sentenceProblems, type CarryingText } from '../checks/rules/sentence-rule.js';
import { repeatedShares, shareProblems } from '../checks/rules/share-rule.js';

/** A pack put together, or what keeps it from that. */
const compiledPack = (content: ContentFolder, name: string, language: string): { pack: Pack } | { problems: string[] } => {
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
  if (found === undefined) return { problems: [] };
  const { outline, problems } = found;
  if (problems.length > 0) return { problems };
  const words = mergeWords(wordsIn(SHARED) as SharedWords, wordsIn(name), content.get(`${SHARED}/${PACK_FILE}`) as SharedFile, outline);
  const review = (content.get('reviews.json') as Record<string, Record<string, Review>>)[name]?.[language] as Review;
  const faq = content.get(`${name}/${language}/faq.json`) as FaqWords;
  try {
    return { pack: compilePack(languageOfFolder(language) ?? language, outline, faq, base, words, review) };
  } catch (error) {
    if (error instanceof ContentError) return { problems: [...error.problems] };
    throw error;
  }
};

const findingsOfPack = (content: ContentFolder, pack: Pack): Findings => {
  const terms = content.get(TERMS) as Terms | undefined;
  const figures = content.get('figures.json') as ContentBase['figures'];
  const passages = packToPassages(pack);
  return {
    problems: [
      ...schemaProblems('pack', pack),
      ...rowProblems(rowsOf(pack.risk?.groups ?? []), pack),
      ...shareProblems(pack),
      ...repeatedShares(pack),
      ...hideProblems(pack, figures),
      ...stumpProblems(passages),
      ...provenanceInWords(passages, pack),
      ...(terms ? countingProblems(pack, terms) : []),
    ],
    report: [packReport(passages, pack.lang)],
  };
};

/** The sentences of a pack, with the facts that the text around them carries. */
const textsOf = (pack: Pack): CarryingText[] =>
  toAuditParts(pack, []).map(({ facts, earlier, prose }) => ({
    facts: [...facts, ...(earlier?.facts ?? [])],
    sentences: sentencesIn([...prose, ...(earlier ? [earlier.text] : [])], pack.lang),
  }));

/** What shows only when the files of a pack are put together, each of them right by itself. */
export const compiledFindings = (content: ContentFolder): Findings => {
  const compiled = content.packs.flatMap((name) =>
    content.languages.map((language) => ({ place: `${name}/${language}`, language, ...compiledPack(content, name, language) })),
  );
  const found = compiled.map((one) =>
    findingsIn(`${one.place}: `, 'pack' in one ? findingsOfPack(content, one.pack) : onlyProblems(one.problems)),
  );
  const sentences = content.get(SENTENCES) as Sentences | undefined;
  const inDutch = compiled.flatMap((one) => ('pack' in one && one.language === LANGUAGE_OF_SENTENCES ? [one.pack] : []));
  const notFound = sentences === undefined ? [] : sentenceProblems(SENTENCES, sentences, inDutch.flatMap(textsOf));
  return mergeFindings([...found, onlyProblems(notFound)]);
};
