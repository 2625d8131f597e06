import type { Words } from '../../words/words.js';

/** Sentences of `check` about a profile that editors meet often, and what the page says instead, in its language. */
const SAYINGS: readonly (readonly [
  sentence: RegExp,
  words: keyof Words & ('allByDay' | 'hoursNeedZone' | 'countryUnknown' | 'sameTimes'),
])[] = [
  [/^lines: all are for the day/, 'allByDay'],
  [/timeZone/, 'hoursNeedZone'],
  [/opens and closes at/, 'sameTimes'],
  [/^country: there are no lines/, 'countryUnknown'],
];

/** A sentence of `check` in the language of the page, or undefined for one that stays in English. */
export const sayOfProfile = (sentence: string, words: Words): string | undefined => {
  const found = SAYINGS.find(([pattern]) => pattern.test(sentence));
  return found && words[found[1]];
};
