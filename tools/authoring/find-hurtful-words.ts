import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { HURTFUL } from './language-lists.js';
import { splitWords } from './split-text.js';
import { listedWords } from './word-list.js';

/** The longest expression on the list, in words. */
const LONGEST = 4;

/** The hash of a word or expression: in small letters, one space between words. */
const hashWords = (words: readonly string[], lang: string): string =>
  bytesToHex(sha256(utf8ToBytes(words.join(' ').normalize('NFC').toLocaleLowerCase(lang))));

const expressionsAt = (words: readonly string[], start: number): string[][] =>
  Array.from({ length: Math.min(LONGEST, words.length - start) }, (_, index) => words.slice(start, start + index + 1));

/**
 * Returns the words of a text that hurt people after a pregnancy loss. The list holds hashes only: the words themselves
 * are nowhere in this repository. docs/check.md explains how to add one. Throws for a language without a list.
 */
export const findHurtfulWords = (text: string, lang: string): string[] => {
  const listed = new Set(listedWords(HURTFUL, lang));
  const words = splitWords(text);
  return words.flatMap((_, start) =>
    expressionsAt(words, start)
      .filter((expression) => listed.has(hashWords(expression, lang)))
      .map((expression) => expression.join(' ')),
  );
};
