import { LEFT_TO_RIGHT, RIGHT_TO_LEFT as RIGHT_TO_LEFT_LANGUAGES } from '../generated/text-directions.js';

/** Scripts that are written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The languages that come along are known: asking a browser takes it several milliseconds the first time. */
const directions = new Map<string, 'ltr' | 'rtl'>([
  ...LEFT_TO_RIGHT.map((language) => [language, 'ltr'] as const),
  ...RIGHT_TO_LEFT_LANGUAGES.map((language) => [language, 'rtl'] as const),
]);

const readDirection = (language: string): 'ltr' | 'rtl' => {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
};

/** The direction a language is written in: that of the script it names, or of its usual script. Looked up once. */
export const textDirection = (language: string): 'ltr' | 'rtl' => {
  const direction = directions.get(language) ?? readDirection(language);
  directions.set(language, direction);
  return direction;
};
