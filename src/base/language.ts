import { languageLoaders } from '../generated/language-loaders.js';
import type { LanguageFile } from '../prose/language-file.js';
import { FALLBACK_LANGUAGE } from '../content/match-language.js';
import { FileFault } from './file-fault.js';
import { offerWords } from './localize.js';

/** The languages this build can speak. */
export const LANGUAGES: readonly string[] = Object.keys(languageLoaders);

const loading = new Map<string, Promise<LanguageFile>>();

const loaded = new Set([FALLBACK_LANGUAGE]);

/** Whether a widget can say its own words in a language without waiting for a file: its buttons and labels. */
export const hasLanguage = (language: string): boolean => loaded.has(language);

/** Loads the one file of one of `LANGUAGES`, once for the whole page. Rejects when it can't be had. */
export const loadLanguage = (language: string): Promise<LanguageFile> => {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const file = (languageLoaders[language] as () => Promise<LanguageFile>)().then(
    (languageFile) => {
      offerWords(languageFile.lang, languageFile.words);
      loaded.add(language);
      return languageFile;
    },
    (cause: unknown) => {
      throw new FileFault('no-language', "can't be spoken: the file of its words can't be loaded", { cause });
    },
  );
  file.catch(() => loading.delete(language));
  loading.set(language, file);
  return file;
};
