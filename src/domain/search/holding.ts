/** Texts that hold something. */
export interface Holding {
  /** Which texts, by their place in the list. */
  texts: ReadonlySet<number>;
  /** Which words of the texts, folded. */
  words: ReadonlySet<string>;
}

/** In which texts each word stands. */
export type Places = ReadonlyMap<string, ReadonlySet<number>>;

export const NOTHING: Holding = { texts: new Set(), words: new Set() };

/** The texts that hold one of some words. */
export const holdingWords = (words: Iterable<string>, places: Places): Holding => {
  const held = new Set(words);
  return { words: held, texts: new Set([...held].flatMap((word) => [...(places.get(word) ?? [])])) };
};

export const either = (holdings: readonly Holding[]): Holding => ({
  texts: new Set(holdings.flatMap(({ texts }) => [...texts])),
  words: new Set(holdings.flatMap(({ words }) => [...words])),
});

export const both = (one: Holding, other: Holding): Holding => {
  const texts = new Set([...one.texts].filter((text) => other.texts.has(text)));
  return texts.size > 0 ? { texts, words: new Set([...one.words, ...other.words]) } : NOTHING;
};

export const all = (holdings: readonly Holding[]): Holding => holdings.reduce(both);
