import type { WordsFile } from '../authoring/words-to-passages.js';

/** The kinds of files that can be checked. */
export type Kind = 'pack' | 'profile' | WordsFile['kind'];

/** By which names of its own a file shows its kind, most telling first. */
const SIGNS: readonly (readonly [Kind, readonly string[]])[] = [
  ['pack', ['schemaVersion', 'figures']],
  ['pack', ['schemaVersion', 'id']],
  ['pack', ['schemaVersion', 'lang']],
  ['profile', ['organisation']],
  ['profile', ['schemaVersion', 'lines']],
  ['profile', ['schemaVersion']],
  ['pack', ['figures', 'sources']],
  ['faq', ['sections', 'items']],
  ['risk', ['groups', 'statements']],
  ['timeline', ['steps', 'whenToCall']],
  ['general', ['disclaimer', 'range']],
  ['contact', ['title', 'text']],
];

/** Which kind of file a JSON value is, by what it holds; its name doesn't matter. */
export const recognise = (value: unknown): Kind | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return SIGNS.find(([, names]) => names.every((name) => Object.hasOwn(value, name)))?.[0];
};
