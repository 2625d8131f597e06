import MiniSearch from 'minisearch';
import { searchOptions, type SearchDocument } from '../client/search-options.js';

/** The file that a search asks for when somebody first uses it. */
export const searchIndex = (documents: readonly SearchDocument[]): string => {
  const index = new MiniSearch<SearchDocument>(searchOptions);
  index.addAll(documents);
  return JSON.stringify(index);
};
