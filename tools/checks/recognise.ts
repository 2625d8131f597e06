import type { WordsFile } from '../authoring/words-to-passages.js';

/** The kinds of files that can be checked. */
export type Kind = 'pack' | 'extension' | 'profile' | WordsFile['kind'];

/** By which names of its own a file shows its kind, most telling first. */
const SIGNS: readonly (readonly [Kind, readonly string[]])[] = [
  ['extension', ['extends']],
  ['pack', ['schemaVersion', 'figures']],
  ['pack', ['schemaVersion', 'id']],
  ['profile', ['organisation']],
  ['profile', ['schemaVersion', 'lines']],
  ['pack', ['schemaVersion', 'lang']],
  ['profile', ['schemaVersion']],
  ['pack', ['figures', 'sources']],
  ['faq', ['sections', 'items']],
  ['risk', ['groups', 'statements']],
  ['timeline', ['steps', 'whenToCall']],
  ['help', ['unavailable', 'countries']],
  ['general', ['disclaimer', 'range']],
  ['contact', ['title', 'text']],
];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the kind of a file whose keys are ids, by the values under them. */
const kindByEntries = (entries: readonly unknown[]): Kind | undefined => {
  const some = (name: string): boolean => entries.some((entry) => isObject(entry) && Object.hasOwn(entry, name));
  if (some('forms')) return 'glossary';
  if (entries.length > 0 && entries.every(Array.isArray)) return 'synonyms';
  return (some('about') || some('publisher')) && !some('title') ? 'sources' : undefined;
};

/** Which kind of file a JSON value is, by what it holds; its name doesn't matter. */
export const recognise = (value: unknown): Kind | undefined => {
  if (!isObject(value)) return undefined;
  return SIGNS.find(([, names]) => names.every((name) => Object.hasOwn(value, name)))?.[0] ?? kindByEntries(Object.values(value));
};
