import { createHash } from 'node:crypto';

/** The longest run of words that is looked at. */
const LONGEST_RUN = 4;

/** How a word or phrase is kept, so that it stands nowhere in this repository. */
export const hashOf = (words: string): string => createHash('sha256').update(words.toLowerCase()).digest('hex');

/** All runs of one to four words of a text, in small letters, each once. */
export const runsOf = (text: string): Set<string> => {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  const lengths = Array.from({ length: LONGEST_RUN }, (_, index) => index + 1);
  return new Set(lengths.flatMap((length) => words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '))));
};

/** The runs of a text whose hash is on a list. */
export const listedRuns = (text: string, hashes: ReadonlySet<string>): string[] =>
  [...runsOf(text)].filter((run) => hashes.has(hashOf(run)));
