type Words = Readonly<Record<string, unknown>>;

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && !Array.isArray(value);

/** All names that any language has, each with what stands under it in all of them. */
const united = (all: readonly unknown[]): [name: string, inner: unknown[]][] => {
  const words = all.filter(isWords);
  const names = [...new Set(words.flatMap((one) => Object.keys(one)))];
  return names.map((name) => [name, words.flatMap((one) => (Object.hasOwn(one, name) ? [one[name]] : []))]);
};

/** The places in the words of one language that are missing, and that others have. */
const missingIn = (words: Words, all: readonly unknown[], path = ''): string[] =>
  united(all).flatMap(([name, inner]) => {
    if (!Object.hasOwn(words, name)) return [`${path}${name}`];
    const value = words[name];
    return isWords(value) ? missingIn(value, inner, `${path}${name}/`) : [];
  });

/**
 * Reports words of its own that a pack has in one language and not in another: there the shared words would say something else.
 * @param byFile - The words of one kind in each language, by the path of their file; undefined where a language has no such file.
 */
export const ownWordsGaps = (byFile: ReadonlyMap<string, Words | undefined>): string[] =>
  [...byFile].flatMap(([file, words = {}]) =>
    missingIn(words, [...byFile.values()]).map((place) => `${file}: ${place} is missing, which another language has; translate it.`),
  );
