import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { sourceLocale, targetLocales } from '../generated/locale-codes.js';
import type { Words } from '../prose/language-file.js';

/**
 * The words on buttons and labels, each element in its own language.
 *
 * `@lit/localize` documents one language for a whole app; its reentrant initialiser asks for the language before every
 * `msg()`, which lets elements of several languages stand on one page. It isn't in the manual, so it is used here and
 * nowhere else, and test/base/localize.node.test.ts keeps it to its word.
 */
let current: string = sourceLocale;
const wordsOf = new Map<string, Words>();

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => current,
  loadLocaleSync: (language) => wordsOf.get(language),
});

/** Makes the words of a language known, once its file is there. */
export const offerWords = (language: string, words: Words | undefined): void => {
  if (words !== undefined) wordsOf.set(language, words);
};

/** Runs something during which every `msg()` speaks the given language. */
export const inLanguage = <Result>(language: string, run: () => Result): Result => {
  const outer = current;
  current = language;
  try {
    return run();
  } finally {
    current = outer;
  }
};
