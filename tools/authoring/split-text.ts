import { FIGURE_TOKEN, readForms } from '../../src/content/fill-figures.js';

/** Stands where a figure will be: a number is one word, whatever it turns out to be. */
const FIGURE = '0';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’ʼ-]*[\p{L}\p{M}\p{N}])?/gu;

/** One of the words that a token with plural forms can turn into, or a number. */
const standIn = (forms: string): string => Object.values(readForms(forms)).at(-1) ?? FIGURE;

/** The words of a text. A figure such as `{chance-after-two}` counts as one word, and so does a word with a hyphen. */
export const splitWords = (text: string): string[] =>
  text.replace(FIGURE_TOKEN, (_token, _id, _rest, forms: string) => standIn(forms)).match(WORD) ?? [];

/** The end of a quoted question or call. */
const QUOTED_END = /[!?…؟]["'”’»)]+\s*$/;

/** A small letter, or one of a script that has no others. */
const GOES_ON = /^[\p{Ll}\p{Lo}]/u;

/** Segments, with what goes on after a quoted question in the sentence that quotes it. */
const joinQuoting = (segments: readonly string[]): string[] =>
  segments.reduce<string[]>((sentences, segment) => {
    const before = sentences.at(-1) ?? '';
    return QUOTED_END.test(before) && GOES_ON.test(segment) ? [...sentences.slice(0, -1), `${before}${segment}`] : [...sentences, segment];
  }, []);

/** The sentences of one paragraph or list item, by the rules of its language. What has no words is no sentence. */
export const splitSentences = (text: string, lang: string): string[] => {
  const shown = text.replace(FIGURE_TOKEN, (token) => FIGURE.repeat(token.length));
  const segments = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(shown)];
  return joinQuoting(segments.map(({ index, segment }) => text.slice(index, index + segment.length)))
    .map((sentence) => sentence.trim())
    .filter((sentence) => splitWords(sentence).length > 0);
};
