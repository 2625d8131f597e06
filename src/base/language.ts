import { languageLoaders } from '../generated/language-loaders.js';
import { FALLBACK_LANGUAGE } from '../content/match-language.js';
import type { LanguageFile } from '../prose/language-file.js';
import { offerWords } from './localize.js';

/** The languages this build can speak. */
export const LANGUAGES: readonly string[] = Object.keys(languageLoaders);

const loading = new Map<string, Promise<LanguageFile>>();

/** Loads the one file of a language, once for the whole page. Rejects when it can't be had. */
export const loadLanguage = (language: string): Promise<LanguageFile> => {
  const load = languageLoaders[language] ?? languageLoaders[FALLBACK_LANGUAGE];
  if (load === undefined) return Promise.reject(new Error(`This build has no language "${language}".`));
  const known = loading.get(language);
  if (known !== undefined) return known;
  const file = load().then((languageFile) => {
    offerWords(languageFile.lang, languageFile.words);
    return languageFile;
  });
  file.catch(() => loading.delete(language));
  loading.set(language, file);
  return file;
};
