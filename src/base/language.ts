import { languageLoaders } from '../generated/language-loaders.js';
import type { LanguageFile } from '../prose/language-file.js';
import { offerWords } from './localize.js';

/** The languages this build can speak. */
export const LANGUAGES: readonly string[] = Object.keys(languageLoaders);

const loading = new Map<string, Promise<LanguageFile>>();

/** Loads the one file of one of `LANGUAGES`, once for the whole page. Rejects when it can't be had. */
export const loadLanguage = (language: string): Promise<LanguageFile> => {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const file = (languageLoaders[language] as () => Promise<LanguageFile>)().then((languageFile) => {
    offerWords(languageFile.lang, languageFile.words);
    return languageFile;
  });
  file.catch(() => loading.delete(language));
  loading.set(language, file);
  return file;
};
