import { SHARED_WORDS, type Countries, type FaqWords, type PackFile, type SharedFile, type SharedWords } from '../authoring/authored.js';
import { PACK_FILE, SHARED } from '../authoring/read-outlines.js';
import { guardProblems } from '../authoring/language-guards.js';
import { READINGS, type Readings } from '../authoring/readings.js';
import { languageOfFolder } from '../authoring/language-of-folder.js';
import { LANGUAGE_EXCEPTIONS, parityProblems, type LanguageExceptions } from '../authoring/parity-problems.js';
import type { Passage } from '../authoring/passage.js';
import type { WordsFile } from '../authoring/words-to-passages.js';
import type { Figure, Source } from '../../src/content/pack.js';
import type { CalendarDate } from '../../src/domain/calendar-date.js';
import { checkWords } from '../checks/check-words.js';
import { compiledFindings } from './compiled-findings.js';
import { ContentFolder, EXCEPTIONS, TERMS } from './content-folder.js';
import { findingsIn, mergeFindings, onlyProblems, type Findings } from '../checks/findings.js';
import { contentBaseProblems } from './content-base-problems.js';
import {
  expectedInFaq,
  expectedInRisk,
  expectedInTimeline,
  unionOfIds,
  actualInFaq,
  actualInHelp,
  actualInRisk,
  actualInSources,
  actualInTimeline,
} from './ids-by-kind.js';
import { draftProblems } from '../checks/rules/draft-rule.js';
import { glossaryProblems } from '../checks/rules/glossary-rule.js';
import { languageProblems, type IdsByKind } from '../checks/rules/language-rule.js';
import { ownWordsGaps } from '../checks/rules/own-words-rule.js';
import { exceptionProblems, type ReadingExceptions } from '../checks/rules/reading-rule.js';
import { reviewsProblems } from '../checks/rules/review-rule.js';
import { secondReadingProblems, unreadFolders } from '../checks/rules/second-reading-rule.js';
import { rowProblems } from '../checks/rules/row-rule.js';
import { synonymProblems } from '../checks/rules/synonym-rule.js';
import { termsProblems } from '../checks/rules/terms-rule.js';
import type { Terms } from '../authoring/terms.js';

type Figures = Record<string, Figure>;
type Reviews = Parameters<typeof reviewsProblems>[1];

const sharedFile = (content: ContentFolder): SharedFile | undefined => content.get(`${SHARED}/${PACK_FILE}`) as SharedFile | undefined;

/** A file of words that packs share, in one language. */
const sharedWords = <Kind extends keyof SharedWords>(content: ContentFolder, language: string, kind: Kind): SharedWords[Kind] | undefined =>
  content.get(`${SHARED}/${language}/${kind}.json`) as SharedWords[Kind] | undefined;

const ifRead = <Value, Result>(value: Value | undefined, then: (value: Value) => Result): Result | undefined =>
  value === undefined ? undefined : then(value);

const languageFindings = (content: ContentFolder, language: string): string[] => {
  const shared = sharedFile(content);
  const compared = [
    ...content.packs.map((pack) => {
      const outline = content.get(`${pack}/${PACK_FILE}`) as PackFile | undefined;
      const words = content.get(`${pack}/${language}/faq.json`) as FaqWords | undefined;
      return { path: `${pack}/${language}/faq.json`, expected: outline && expectedInFaq(outline), actual: words && actualInFaq(words) };
    }),
    {
      path: `${SHARED}/${language}/risk.json`,
      expected: shared && expectedInRisk(shared),
      actual: ifRead(sharedWords(content, language, 'risk'), actualInRisk),
    },
    {
      path: `${SHARED}/${language}/timeline.json`,
      expected: shared && expectedInTimeline(shared),
      actual: ifRead(sharedWords(content, language, 'timeline'), actualInTimeline),
    },
    {
      path: `${SHARED}/${language}/help.json`,
      expected: ifRead(
        content.get('countries.json') as Countries | undefined,
        (countries): IdsByKind => new Map([['country', new Set(Object.keys(countries))]]),
      ),
      actual: ifRead(sharedWords(content, language, 'help'), actualInHelp),
    },
    {
      path: `${SHARED}/${language}/sources.json`,
      expected: unionOfIds(content.languages.map((other) => ifRead(sharedWords(content, other, 'sources'), actualInSources))),
      actual: ifRead(sharedWords(content, language, 'sources'), actualInSources),
    },
  ];
  return compared.flatMap(({ path, expected, actual }) => (expected && actual ? languageProblems(path, expected, actual) : []));
};

/** Words of its own for which each language has as many as it has. */
const FREE = ['glossary', 'synonyms'];

const ownWordsFindings = (content: ContentFolder): string[] =>
  (content.problems.length > 0 ? [] : content.packs).flatMap((pack) =>
    SHARED_WORDS.filter((kind) => !FREE.includes(kind)).flatMap((kind) => {
      const paths = content.languages.map((language) => `${pack}/${language}/${kind}.json`);
      return ownWordsGaps(new Map(paths.map((path) => [path, content.get(path) as Record<string, unknown> | undefined])));
    }),
  );

const rowFindings = (content: ContentFolder, language: string, figures: Figures): string[] => {
  const sources = (content.get('sources.json') ?? {}) as Record<string, Source>;
  const path = `${SHARED}/${language}/risk.json`;
  const words = sharedWords(content, language, 'risk');
  const rows = (sharedFile(content)?.risk?.groups ?? []).flatMap((group) =>
    group.rows.flatMap(({ id, figure }) => {
      const sentences = words?.groups[group.id]?.rows[id];
      return sentences === undefined ? [] : [{ place: `${path}, row ${id}`, figure, ...sentences }];
    }),
  );
  return rowProblems(rows, { figures, sources });
};

const wordsFindings = (content: ContentFolder, figures: Figures, exceptions: ReadingExceptions): Findings & { passages: Passage[] } => {
  const places = content.languages.flatMap((language) => [
    ...[...content.packs, SHARED].flatMap((pack) =>
      (['faq', ...SHARED_WORDS] as const).map((kind) => ({ language, folder: `${pack}/${language}`, kind })),
    ),
  ]);
  const checked = places.flatMap(({ language, folder, kind }) => {
    const words = content.get(`${folder}/${kind}.json`);
    if (words === undefined) return [];
    const lang = languageOfFolder(language) ?? language;
    const found = checkWords({ kind, words } as WordsFile, { folder, lang, figures: new Set(Object.keys(figures)), exceptions });
    return [{ passages: found.passages, ...findingsIn(`${folder}/`, found) }];
  });
  return { ...mergeFindings(checked), passages: checked.flatMap(({ passages }) => passages) };
};

/** Passages of the texts of a language: of all its words, but not those that explain or name something in them. */
const isTextIn = (language: string, { key }: Passage): boolean =>
  key.split('/')[1] === language && !/\/(?:glossary|synonyms|sources)\.json\//.test(key);

const glossaryFindings = (content: ContentFolder, language: string, passages: readonly Passage[]): string[] =>
  glossaryProblems(
    `${SHARED}/${language}/glossary.json`,
    sharedWords(content, language, 'glossary') ?? {},
    passages.filter((passage) => isTextIn(language, passage)),
  );

/** What a search of questions reads: questions, answers and the signs to call for. */
const isSearched = ({ key, isForEditors }: Passage): boolean =>
  !isForEditors && /\/(?:faq\.json\/.*|timeline\.json\/whenToCall)$/.test(key);

const synonymFindings = (content: ContentFolder, language: string, passages: readonly Passage[]): string[] =>
  synonymProblems(
    `${SHARED}/${language}/synonyms.json`,
    sharedWords(content, language, 'synonyms') ?? {},
    passages.filter((passage) => isTextIn(language, passage) && isSearched(passage)),
    languageOfFolder(language) ?? language,
  );

/** What protects readers and isn't there, or not whole, in a language of the folder. */
const unguardedLanguages = (content: ContentFolder): string[] =>
  content.languages.flatMap((language) =>
    guardProblems(languageOfFolder(language) ?? language).map((problem) => `${SHARED}/${language}: ${problem}`),
  );

const termsFindings = (content: ContentFolder, passages: readonly Passage[]): string[] => {
  const terms = content.get(TERMS) as Terms | undefined;
  return terms === undefined ? [] : termsProblems(passages, terms);
};

const reviewFindings = (content: ContentFolder, today: CalendarDate): string[] => {
  const reviews = content.get('reviews.json') as Reviews | undefined;
  const texts = content.packs.flatMap((pack) => content.languages.map((language) => ({ pack, language })));
  return reviews === undefined ? [] : reviewsProblems('reviews.json', reviews, texts, today);
};

/** What is wrong with the readings, and which folders of words have none. */
const readingFindings = (content: ContentFolder, today: CalendarDate): Findings => {
  const readings = content.get(READINGS) as Readings | undefined;
  if (readings === undefined) return onlyProblems([]);
  const folders = [...content.packs, SHARED].flatMap((parent) => content.languages.map((language) => `${parent}/${language}`));
  return {
    problems: secondReadingProblems(READINGS, readings, folders, today),
    remarks: unreadFolders(READINGS, readings, folders),
    report: [],
  };
};

/** What a language says of its drafts, where both the reviews and its words could be read. */
const draftFindings = (content: ContentFolder, language: string): string[] => {
  const reviews = content.get('reviews.json') as Reviews | undefined;
  const general = sharedWords(content, language, 'general');
  const statuses = Object.values(reviews ?? {}).flatMap((byLanguage) => byLanguage[language]?.reviewStatus ?? []);
  if (statuses.length === 0 || general === undefined) return [];
  const lang = languageOfFolder(language) ?? language;
  return draftProblems({
    place: `${SHARED}/${language}/general.json`,
    lang,
    isDraft: statuses.includes('draft'),
    sentence: general.labels.draft,
    dutchText: (content.get(TERMS) as Terms | undefined)?.languages[lang]?.dutchText,
  });
};

/**
 * Checks a folder of content in authored form, all packs and all languages of it. Places are paths within the folder.
 * When nothing is wrong with the files one by one, the packs are put together and checked as a whole.
 */
export const checkContentFolder = async (folder: string, today: CalendarDate): Promise<Findings> => {
  const content = await ContentFolder.read(folder);
  const figures = (content.get('figures.json') ?? {}) as Figures;
  const exceptions = (content.get(EXCEPTIONS) ?? {}) as ReadingExceptions;
  const words = wordsFindings(content, figures, exceptions);
  const found = mergeFindings([
    onlyProblems(content.problems),
    onlyProblems(unguardedLanguages(content)),
    onlyProblems(parityProblems(content.words, (content.get(LANGUAGE_EXCEPTIONS) ?? {}) as LanguageExceptions)),
    onlyProblems(contentBaseProblems(content)),
    onlyProblems(ownWordsFindings(content)),
    onlyProblems(reviewFindings(content, today)),
    readingFindings(content, today),
    onlyProblems(
      content.languages.flatMap((language) => [
        ...languageFindings(content, language),
        ...rowFindings(content, language, figures),
        ...draftFindings(content, language),
        ...(content.problems.length > 0 ? [] : glossaryFindings(content, language, words.passages)),
        ...(content.problems.length > 0 ? [] : synonymFindings(content, language, words.passages)),
      ]),
    ),
    words,
    onlyProblems(exceptionProblems(EXCEPTIONS, words.passages, exceptions)),
    onlyProblems(termsFindings(content, words.passages)),
  ]);
  return found.problems.length > 0 ? found : mergeFindings([found, compiledFindings(content)]);
};
