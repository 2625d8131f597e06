import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure, Pack, Source } from '../content/pack.js';
import type { FaqWords, Ground, PackOutline, SharedOutline, SharedWords } from './authored.js';
import type { Fact } from './carried-facts.js';
import { compilePack, ContentError } from './compile-pack.js';
import { typedDigits } from './typed-digits.js';

const PACKS = ['recurrent-miscarriage', 'miscarriage'] as const;

/** Languages that were written by the authors; every other one is a draft until somebody has reviewed it. */
const WRITTEN = new Set(['nl', 'en']);

/** All packs of one language: `recurrent-miscarriage`, `miscarriage`, and with `/formal` the same in formal address. */
export interface LanguageContent {
  lang: string;
  packs: Record<string, Pack>;
}

const readJson = async <Result>(...path: string[]): Promise<Result> => {
  const file = join(...path);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ContentError([`${file} is missing.`]);
  });
  try {
    return JSON.parse(text) as Result;
  } catch (error) {
    throw new ContentError([`${file} isn't JSON: ${error instanceof Error ? error.message : String(error)}.`]);
  }
};

const digitProblems = (place: string, value: unknown): string[] => {
  if (typeof value === 'string') {
    return typedDigits(value).map(
      (digits) => `${place}: "${digits}" is typed in "${value.slice(0, 60)}…"; name a figure of figures.json instead.`,
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => digitProblems(`${place}, ${name}`, inner));
};

const readWords = async <Result>(...path: string[]): Promise<Result> => {
  const words = await readJson<Result>(...path);
  const problems = digitProblems(join(...path), words);
  if (problems.length > 0) throw new ContentError(problems);
  return words;
};

const readShared = async (folder: string, language: string): Promise<SharedWords> => {
  const [risk, timeline, contact, general] = await Promise.all(
    ['risk', 'timeline', 'contact', 'general'].map((name) => readWords(folder, 'both', language, `${name}.json`)),
  );
  return { risk, timeline, contact, general } as SharedWords;
};

const readPack = async (folder: string, name: string, language: string, ground: Ground, shared: SharedWords): Promise<Pack> => {
  const outline = await readJson<PackOutline>(folder, name, 'outline.json');
  const faq = await readWords<FaqWords>(folder, name, language, 'faq.json');
  const [lang] = language.split('-formal') as [string];
  try {
    return compilePack(lang, outline, faq, ground, shared, WRITTEN.has(lang) ? 'written' : 'draft');
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError(error.problems.map((problem) => `content/${name}/${language}: ${problem}`));
  }
};

/** The facts of the source documents, from content/facts.json. */
export const readFacts = (folder: string): Promise<Record<string, Fact>> => readJson(folder, 'facts.json');

/** The languages there are words for, formal variants included: `nl`, `nl-formal`. */
export const readLanguages = async (folder: string): Promise<string[]> => {
  const entries = await readdir(join(folder, 'both'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
};

/**
 * Reads all content of a folder and puts the packs together. Throws a ContentError that lists, with file and place,
 * everything that is missing, left over or typed as a digit.
 */
export const readContent = async (folder: string): Promise<LanguageContent[]> => {
  const [figures, sources, shared] = await Promise.all([
    readJson<Record<string, Figure>>(folder, 'figures.json'),
    readJson<Record<string, Source>>(folder, 'sources.json'),
    readJson<SharedOutline>(folder, 'both', 'outline.json'),
  ]);
  const ground: Ground = { figures, sources, shared };
  const byLanguage = new Map<string, Record<string, Pack>>();
  for (const language of await readLanguages(folder)) {
    const [lang, formal] = language.split('-formal');
    const words = await readShared(folder, language);
    const packs = byLanguage.get(lang as string) ?? {};
    for (const name of PACKS) {
      packs[formal === undefined ? name : `${name}/formal`] = await readPack(folder, name, language, ground, words);
    }
    byLanguage.set(lang as string, packs);
  }
  return [...byLanguage].map(([lang, packs]) => ({ lang, packs }));
};
