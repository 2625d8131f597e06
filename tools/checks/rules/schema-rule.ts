import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { WordsFile } from '../../authoring/words-to-passages.js';
import { languageOfTag } from '../language-of-tag.js';
import { explainErrors } from './explain-errors.js';
import { validatorOf, validatorOfOwnWords, type OwnWordsName, type SchemaName } from './validators.js';

export type { SchemaName } from './validators.js';

/** The schema of a file of words; the name `sources` is that of the one list of all sources. */
export const schemaOfWords = (kind: WordsFile['kind']): SchemaName => (kind === 'sources' ? 'localSources' : kind);

/** A file of words of a pack beside the shared ones has the form of these, as far as it goes. */
export const ownWordsProblems = (kind: Exclude<WordsFile['kind'], 'faq'>, value: unknown): string[] =>
  problemsBy(validatorOfOwnWords(schemaOfWords(kind) as OwnWordsName), value);

/** A schema takes any text for a language; reading with one that doesn't exist would fail. */
const tagProblems = (value: unknown): string[] => {
  const { lang } = value as { lang?: unknown };
  return typeof lang !== 'string' || languageOfTag(lang) !== undefined
    ? []
    : [`lang: "${lang}" isn't the tag of a language; write it as nl or en.`];
};

const problemsBy = (validate: ValidateFunction, value: unknown): string[] =>
  validate(value) ? tagProblems(value) : explainErrors(validate.errors as ErrorObject[], value);

/** A pack, or changes to one, of the version before: all of it may differ, so one sentence says what to do. */
const versionProblems = (name: SchemaName, value: unknown): string[] =>
  (name === 'pack' || name === 'extension') && (value as { schemaVersion?: unknown } | null)?.schemaVersion === 1
    ? ['schemaVersion: this file has the form of version 1; change it as docs/moving-from-0.1.md says, and write 2.']
    : [];

/** A file has the form of its schema. Says what differs, where, and what it should be. */
export const schemaProblems = (name: SchemaName, value: unknown): string[] => {
  const old = versionProblems(name, value);
  return old.length > 0 ? old : problemsBy(validatorOf(name), value);
};
