/** Words of one language that no text may use, by kind, with their number as a check against losses. */
export interface WordList {
  count: number;
  kinds: Readonly<Record<string, readonly string[]>>;
}

/** A list for each language. */
export type WordLists = Readonly<Record<string, WordList>>;

/** Words without a kind; a language may have none. */
const UNSORTED = 'unsorted';

const allOf = ({ kinds }: WordList): string[] => Object.values(kinds).flat();

const listOf = (lists: WordLists, lang: string): WordList | undefined => (Object.hasOwn(lists, lang) ? lists[lang] : undefined);

/** Whether there is a list for a language. */
export const hasList = (lists: WordLists, lang: string): boolean => listOf(lists, lang) !== undefined;

/** Returns all words of a language. Throws without a list, since no findings would read as approval. */
export const listedWords = (lists: WordLists, lang: string): string[] => {
  const list = listOf(lists, lang);
  if (list === undefined) throw new Error(`There is no list of words for "${lang}".`);
  return allOf(list);
};

/** What was lost from the list of a language: a kind that another language has words of, or a word that its count still counts. */
export const listLosses = (lists: WordLists, lang: string): string[] => {
  const list = listOf(lists, lang);
  if (list === undefined) return [];
  const words = new Set(allOf(list));
  const kinds = new Set(Object.values(lists).flatMap((other) => Object.keys(other.kinds)));
  return [
    ...[...kinds].filter((kind) => kind !== UNSORTED && !list.kinds[kind]?.length).map((kind) => `has none of the kind "${kind}"`),
    ...(words.size === list.count ? [] : [`holds ${words.size}, and its count says ${list.count}`]),
  ];
};
