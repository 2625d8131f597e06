import { wordsToPassages, type WordsFile } from '../authoring/words-to-passages.js';
import type { Passage } from '../authoring/passage.js';
import type { Findings } from './findings.js';
import { guardedBy, passageProblems } from './rules/passage-rules.js';
import { readingReport, type ReadingExceptions } from './rules/reading-rule.js';

/** The context of an authored file. `folder` is its folder in content/, such as `miscarriage/nl`. */
export interface WordsContext {
  folder: string;
  lang: string;
  /** The ids of figures.json; without them the figures that a text names can't be checked. */
  figures: ReadonlySet<string> | undefined;
  exceptions: ReadingExceptions;
}

/** What a file may name besides figures: the emergency number of a country. */
const NUMBERS: Partial<Record<WordsFile['kind'], readonly string[]>> = { help: ['emergency'] };

/** Checks the words of one authored file, of which the form is right. */
export const checkWords = (file: WordsFile, { folder, lang, figures, exceptions }: WordsContext): Findings & { passages: Passage[] } => {
  const unread: string[] = [];
  const passages = wordsToPassages(file, folder, lang, (place, reason) => unread.push(`${place}: ${reason}.`));
  return {
    passages,
    problems: [
      ...unread,
      ...passageProblems('words', passages, { figures: figures && new Set([...figures, ...(NUMBERS[file.kind] ?? [])]), exceptions }),
    ],
    report: readingReport(guardedBy('reading', passages), exceptions),
  };
};
