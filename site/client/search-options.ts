import type { Options } from 'minisearch';

/** A part of a page that can be found. Its id is where it is: the path from the top of the site, with an anchor. */
export interface SearchDocument {
  id: string;
  page: string;
  title: string;
  words: string;
}

/** Writes words as they are compared: without case and marks. */
export const foldWord = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** How the index is made and read: the same at build and in a browser. */
export const searchOptions: Options<SearchDocument> = {
  fields: ['page', 'title', 'words'],
  storeFields: ['page', 'title'],
  processTerm: (term) => foldWord(term) || null,
  searchOptions: { boost: { page: 4, title: 3 }, prefix: (term) => term.length > 2, fuzzy: (term) => (term.length > 5 ? 0.15 : false) },
};
