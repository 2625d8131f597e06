import type { FaqWords, PackOutline, SharedOutline, SharedWords } from '../authoring/authored.js';
import { factProblems, type Fact } from '../authoring/carried-facts.js';
import type { Passage } from '../authoring/passage.js';
import type { WordsFile } from '../authoring/words-to-passages.js';
import type { Figure, Source } from '../content/pack.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import { checkWords } from './check-words.js';
import { compiledProblems } from './compiled-problems.js';
import { ContentFolder, EXCEPTIONS, SHARED, SHARED_WORDS } from './content-folder.js';
import { findingsIn, mergeFindings, onlyProblems, type Findings } from './findings.js';
import { languageOfFolder } from './language-of-folder.js';
import { addressesIn, listsNamed } from './lists-named.js';
import { outlinedInFaq, outlinedInRisk, outlinedInTimeline, wordedInFaq, wordedInRisk, wordedInTimeline } from './outlined-ids.js';
import { namedFigureProblems } from './rules/figure-rule.js';
import { languageProblems } from './rules/language-rule.js';
import { addressProblems } from './rules/link-rule.js';
import { exceptionProblems, type ReadingExceptions } from './rules/reading-rule.js';
import { rowProblems } from './rules/row-rule.js';
import { sourceProblems } from './rules/source-rule.js';

type Figures = Record<string, Figure>;

const sharedOutline = (content: ContentFolder): SharedOutline | undefined =>
  content.get(`${SHARED}/outline.json`) as SharedOutline | undefined;

const ifRead = <Value, Result>(value: Value | undefined, then: (value: Value) => Result): Result | undefined =>
  value === undefined ? undefined : then(value);

const outlinePaths = (content: ContentFolder): string[] => [...content.packs, SHARED].map((name) => `${name}/outline.json`);

const groundProblems = (content: ContentFolder, figures: Figures): string[] => {
  const sources = (content.get('sources.json') ?? {}) as Record<string, Source>;
  const facts = (content.get('facts.json') ?? {}) as Record<string, Fact>;
  const outlines = outlinePaths(content).map((path) => ({ path, outline: content.get(path) }));
  const cited = [
    ...listsNamed(figures, 'accordingTo').map((list) => ({ ...list, place: `figures.json, ${list.place}` })),
    ...outlines.flatMap(({ path, outline }) =>
      ['accordingTo', 'newerInsight'].flatMap((name) =>
        listsNamed(outline, name).map((list) => ({ ...list, place: `${path}, ${list.place}` })),
      ),
    ),
  ];
  const carried = new Set(outlines.flatMap(({ outline }) => listsNamed(outline, 'facts').flatMap(({ value }) => value)));
  const shared = sharedOutline(content);
  const named = [
    ...(shared?.risk.groups.flatMap(({ rows }) => rows) ?? []).map(({ id, figure }) => ({ place: `row ${id}`, id: figure })),
    ...(shared?.timeline.steps ?? []).flatMap(({ id, span }) =>
      [span?.from, span?.to].map((figure) => ({ place: `step ${id}`, id: figure })),
    ),
  ];
  return [
    ...cited.flatMap(({ place, value }) => sourceProblems(place, value, new Set(Object.keys(sources)))),
    ...addressesIn(sources).flatMap(({ place, value }) => addressProblems(`sources.json, ${place}`, value)),
    ...namedFigureProblems(named, new Set(Object.keys(figures))).map((problem) => `${SHARED}/outline.json, ${problem}`),
    ...factProblems(facts, carried).map((problem) => `facts.json: ${problem}`),
  ];
};

const languageFindings = (content: ContentFolder, language: string): string[] => {
  const shared = sharedOutline(content);
  const compared = [
    ...content.packs.map((pack) => {
      const outline = content.get(`${pack}/outline.json`) as PackOutline | undefined;
      const words = content.get(`${pack}/${language}/faq.json`) as FaqWords | undefined;
      return { path: `${pack}/${language}/faq.json`, outlined: outline && outlinedInFaq(outline), worded: words && wordedInFaq(words) };
    }),
    {
      path: `${SHARED}/${language}/risk.json`,
      outlined: shared && outlinedInRisk(shared),
      worded: ifRead(content.get(`${SHARED}/${language}/risk.json`) as SharedWords['risk'] | undefined, wordedInRisk),
    },
    {
      path: `${SHARED}/${language}/timeline.json`,
      outlined: shared && outlinedInTimeline(shared),
      worded: ifRead(content.get(`${SHARED}/${language}/timeline.json`) as SharedWords['timeline'] | undefined, wordedInTimeline),
    },
  ];
  return compared.flatMap(({ path, outlined, worded }) => (outlined && worded ? languageProblems(path, outlined, worded) : []));
};

const rowFindings = (content: ContentFolder, language: string, figures: Figures): string[] => {
  const path = `${SHARED}/${language}/risk.json`;
  const words = content.get(path) as SharedWords['risk'] | undefined;
  const rows = (sharedOutline(content)?.risk.groups ?? []).flatMap((group) =>
    group.rows.flatMap(({ id, figure }) => {
      const sentences = words?.groups[group.id]?.rows[id];
      return sentences === undefined ? [] : [{ place: `${path}, row ${id}`, figure, ...sentences }];
    }),
  );
  return rowProblems(rows, figures);
};

const wordsFindings = (content: ContentFolder, figures: Figures, exceptions: ReadingExceptions): Findings & { passages: Passage[] } => {
  const places = content.languages.flatMap((language) => [
    ...content.packs.map((pack) => ({ language, folder: `${pack}/${language}`, kind: 'faq' as const })),
    ...SHARED_WORDS.map((kind) => ({ language, folder: `${SHARED}/${language}`, kind })),
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
    onlyProblems(groundProblems(content, figures)),
    onlyProblems(
      content.languages.flatMap((language) => [...languageFindings(content, language), ...rowFindings(content, language, figures)]),
    ),
    words,
    onlyProblems(exceptionProblems(EXCEPTIONS, words.passages, exceptions)),
  ]);
  return found.problems.length > 0 ? found : { ...found, problems: compiledProblems(content, today) };
};
