import MiniSearch from 'minisearch';
import { foldWord, searchOptions, type SearchDocument } from './search-options.js';
import { SYNONYMS } from './synonyms.js';

const alternatives = (word: string): string[] => {
  const folded = foldWord(word);
  return [...new Set([folded, ...SYNONYMS.filter((group) => group.includes(folded)).flat()])];
};

/** Reads an index, and returns how to ask it: the best places first. */
export const readIndex = (text: string): ((asked: string) => Pick<SearchDocument, 'id' | 'page' | 'title'>[]) => {
  const index = MiniSearch.loadJSON<SearchDocument>(text, searchOptions);
  return (asked) => {
    const queries = asked
      .split(/[^\p{L}\p{N}_-]+/u)
      .filter(Boolean)
      .map((word) => ({ combineWith: 'OR' as const, queries: alternatives(word) }));
    return index.search({ combineWith: 'AND', queries }).map((found) => ({
      id: found.id as string,
      page: found['page'] as string,
      title: found['title'] as string,
    }));
  };
};
