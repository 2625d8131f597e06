/*
 * Whether a word of a query stands for a word of a text. All words here are folded. The numbers were chosen on the
 * real packs in eight languages (docs/decisions/0007-search.md).
 */

/** The shortest word with endings of which anything is known. */
const SHORTEST_STEM = 4;
/** Letters that an ending may have. */
const LONGEST_ENDING = 5;
/** The same where a longer one is rather another word: "baarmoeder" and "baarmoedermond". */
const LONGEST_ENDING_IN_COMPOUNDS = 3;
/** From this length on a word may hold one slip. */
const SHORTEST_MISSPELT = 6;

/** Languages that write compounds as one word. */
const COMPOUNDING = /^(?:nl|de)/;

/** What may stand before a word in the same word: that of a participle, or an Arabic preposition. */
const LEADS: Readonly<Record<string, RegExp>> = { nl: /^ge$/, de: /^ge$/, ar: /^[وبلفك]$/ };

const sharedStart = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
};

/** Whether languages write two words as one. */
export const joinsWords = (language: string): boolean => COMPOUNDING.test(language);

/**
 * The same word with another ending: "bloeden" and "bloedt", "poronienie" and "poronienia". The less they share, the less
 * may differ: four letters leave room for two others, five for three.
 */
export const isInflected = (query: string, word: string, language: string): boolean => {
  const shared = sharedStart(query, word);
  const endings = [query.length - shared, word.length - shared] as const;
  const longest = joinsWords(language) ? LONGEST_ENDING_IN_COMPOUNDS : LONGEST_ENDING;
  return query === word || (shared >= SHORTEST_STEM && endings[0] + endings[1] <= shared - 2 && Math.max(...endings) <= longest);
};

/**
 * A word inside another one: "test" in "stollingstest", "bloed" in "gebloed". A short one counts only behind a word that
 * the texts know by itself, so that "eten" isn't found in "vergeten".
 */
const isInside = (query: string, word: string, language: string, isKnown: (word: string) => boolean): boolean => {
  for (let at = word.indexOf(query, 1); at > 0; at = word.indexOf(query, at + 1)) {
    const before = word.slice(0, at);
    if (LEADS[language]?.test(before)) return true;
    if (!joinsWords(language) || before.length < 3 || query.length < SHORTEST_STEM) continue;
    if (query.length > SHORTEST_STEM || isKnown(before) || isKnown(before.replace(/s$/, ''))) return true;
  }
  return false;
};

/** Whether a word of a text is one that the reader means, rightly spelt: that word, its beginning, or a word with it inside. */
export const isMeant = (query: string, word: string, language: string, isKnown: (word: string) => boolean): boolean =>
  word.startsWith(query) || (query.length > 2 && isInside(query, word, language, isKnown)) || isInflected(query, word, language);

/** The same word, or its beginning, with one slip: a letter too many, too few, another one, or two the wrong way round. */
export const isMisspelt = (query: string, word: string): boolean => {
  if (query.length < SHORTEST_MISSPELT) return false;
  const at = sharedStart(query, word);
  const goesOn = (inWord: number, inQuery: number): boolean => word.startsWith(query.slice(at + inQuery), at + inWord);
  const isTurned = query[at] === word[at + 1] && query[at + 1] === word[at];
  return goesOn(1, 1) || goesOn(1, 0) || goesOn(0, 1) || (isTurned && goesOn(2, 2));
};
