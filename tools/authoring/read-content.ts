import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure, Pack, Review, Source } from '../../src/content/pack.js';
import {
  SHARED_WORDS,
  type Countries,
  type FaqWords,
  type ContentBase,
  type OwnWords,
  type SharedFile,
  type SharedWords,
} from './authored.js';
import type { Fact } from './covered-facts.js';
import { compilePack } from './compile-pack.js';
import { ContentError } from './content-error.js';
import { mergeWords } from './merge-words.js';
import { readJson, readJsonIfThere } from './read-json.js';
import { readOutlines, readSharedFile, SHARED, type NamedPack } from './read-outlines.js';
import { guardProblems } from './language-guards.js';
import { languageOfFolder, NO_LANGUAGE } from './language-of-folder.js';
import { LANGUAGE_EXCEPTIONS, parityProblems, type LanguageExceptions } from './parity-problems.js';
import { typedDigits } from './typed-digits.js';

/** All packs of one language by their names, and with `/formal` the same in formal address. */
export interface LanguageContent {
  lang: string;
  packs: Record<string, Pack>;
}

const digitProblems = (place: string, value: unknown): string[] => {
  if (typeof value === 'string') {
    return typedDigits(value).map(
      (digits) => `${place}: "${digits}" is typed in "${value.slice(0, 60)}…"; name a figure of figures.json instead.`,
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => digitProblems(`${place}, ${name}`, inner));
};

/** The words of a folder as far as they were read, by the path of their file. */
class WordsRead {
  readonly byPath = new Map<string, unknown>();

  constructor(readonly folder: string) {}

  async read<Result>(path: string): Promise<Result> {
    const words = await readJson<Result>(this.folder, path);
    const problems = digitProblems(join(this.folder, path), words);
    if (problems.length > 0) throw new ContentError(problems);
    this.byPath.set(path, words);
    return words;
  }
}

const readShared = async (words: WordsRead, language: string): Promise<SharedWords> => {
  const files = SHARED_WORDS.map(async (name) => [name, await words.read(`${SHARED}/${language}/${name}.json`)] as const);
  return Object.fromEntries(await Promise.all(files)) as unknown as SharedWords;
};

/** The words that a pack has of its own beside the shared ones. */
const readOwn = async (words: WordsRead, pack: string, language: string): Promise<OwnWords> => {
  const present: string[] = await readdir(join(words.folder, pack, language)).catch(() => []);
  const files = SHARED_WORDS.filter((name) => present.includes(`${name}.json`)).map(
    async (name) => [name, await words.read(`${pack}/${language}/${name}.json`)] as const,
  );
  return Object.fromEntries(await Promise.all(files));
};

/** `reviews.json`: who checked each pack in each language. */
type Reviews = Record<string, Record<string, Review>>;

const reviewOf = (reviews: Reviews, pack: string, language: string): Review => {
  const review = reviews[pack]?.[language];
  if (review === undefined) throw new ContentError([`content/reviews.json says nothing of ${pack} in ${language}.`]);
  return review;
};

const readPack = async (
  words: WordsRead,
  { name, outline }: NamedPack,
  language: string,
  base: ContentBase,
  shared: { file: SharedFile; words: SharedWords },
  review: Review,
): Promise<Pack> => {
  const faq = await words.read<FaqWords>(`${name}/${language}/faq.json`);
  const own = await readOwn(words, name, language);
  const [lang] = language.split('-formal') as [string];
  try {
    return compilePack(lang, outline, faq, base, mergeWords(shared.words, own, shared.file, outline), review);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError(error.problems.map((problem) => `content/${name}/${language}: ${problem}`));
  }
};

/** The facts of the source documents, from content/facts.json. */
export const readFacts = (folder: string): Promise<Record<string, Fact>> => readJson(folder, 'facts.json');

/** The languages there are words for, formal variants included: `nl`, `nl-formal`. */
export const readLanguages = async (folder: string): Promise<string[]> => {
  const entries = await readdir(join(folder, SHARED), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
};

/** What a language lacks before its words may be read at all: a name that says which it is, and all that protects its readers. */
const languageProblems = (folder: string, languages: readonly string[]): string[] =>
  languages.flatMap((language) => {
    const lang = languageOfFolder(language);
    const problems = lang === undefined ? [NO_LANGUAGE] : guardProblems(lang);
    return problems.map((problem) => `${join(folder, SHARED, language)}: ${problem}`);
  });

/**
 * Reads all content of a folder and puts the packs together. Throws a ContentError that lists, with file and place,
 * everything that is missing, left over, typed as a digit or fewer than in Dutch, and languages without what protects
 * their readers.
 */
export const readContent = async (folder: string): Promise<LanguageContent[]> => {
  const [figures, sources, facts, reviews, file, countries, packs] = await Promise.all([
    readJson<Record<string, Figure>>(folder, 'figures.json'),
    readJson<Record<string, Source>>(folder, 'sources.json'),
    readFacts(folder),
    readJson<Reviews>(folder, 'reviews.json'),
    readSharedFile(folder),
    readJson<Countries>(folder, 'countries.json'),
    readOutlines(folder),
  ]);
  const base: ContentBase = { figures, sources, facts, countries };
  const byLanguage = new Map<string, Record<string, Pack>>();
  const languages = await readLanguages(folder);
  const unguarded = languageProblems(folder, languages);
  if (unguarded.length > 0) throw new ContentError(unguarded);
  const read = new WordsRead(folder);
  for (const language of languages) {
    const [lang, formal] = language.split('-formal');
    const shared = { file, words: await readShared(read, language) };
    const made = byLanguage.get(lang as string) ?? {};
    for (const pack of packs) {
      const review = reviewOf(reviews, pack.name, language);
      made[formal === undefined ? pack.name : `${pack.name}/formal`] = await readPack(read, pack, language, base, shared, review);
    }
    byLanguage.set(lang as string, made);
  }
  const unlike = parityProblems(read.byPath, (await readJsonIfThere<LanguageExceptions>(folder, LANGUAGE_EXCEPTIONS)) ?? {});
  if (unlike.length > 0) throw new ContentError(unlike.map((problem) => join(folder, problem)));
  return [...byLanguage].map(([lang, made]) => ({ lang, packs: made }));
};
