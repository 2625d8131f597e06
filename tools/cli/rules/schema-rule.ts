import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import extensionSchema from '../../../schemas/pack-extension.schema.json' with { type: 'json' };
import packSchema from '../../../schemas/pack.schema.json' with { type: 'json' };
import profileSchema from '../../../schemas/profile.schema.json' with { type: 'json' };
import authoredSchema from '../../authoring/authored.schema.json' with { type: 'json' };
import type { WordsFile } from '../../authoring/words-to-passages.js';
import { readCalendarDate } from '../../../src/domain/calendar-date.js';
import { languageOfTag } from '../language-of-tag.js';
import { explainErrors } from './explain-errors.js';

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  strict: false,
  formats: { date: (text: string) => readCalendarDate(text) !== undefined },
}).addSchema([packSchema, extensionSchema, profileSchema, authoredSchema]);

const authored = (name: string): string => `${authoredSchema.$id}#/$defs/${name}`;

/** The form of a file of words that a pack has beside the shared ones: as that of a whole one, of which anything may be missing. */
const ownWords = (kind: keyof typeof authoredSchema.$defs): string => {
  const $id = `${authoredSchema.$id}/own/${kind}`;
  const optional = (schema: object): object => {
    const { required: _required, minProperties: _minProperties, ...rest } = schema as { required?: unknown; minProperties?: unknown };
    return rest;
  };
  const { properties = {}, ...whole } = optional(authoredSchema.$defs[kind]) as { properties?: Record<string, object> };
  const parts = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, optional(part)]));
  const local = JSON.stringify({ ...whole, ...(Object.keys(parts).length > 0 ? { properties: parts } : {}) });
  ajv.addSchema({
    ...(JSON.parse(
      local.replaceAll('"#/$defs/', `"${authoredSchema.$id}#/$defs/`).replaceAll('"pack.schema.json', `"${packSchema.$id}`),
    ) as object),
    $id,
  });
  return $id;
};

const SCHEMAS = {
  pack: packSchema.$id,
  extension: extensionSchema.$id,
  profile: profileSchema.$id,
  faq: authored('faq'),
  risk: authored('risk'),
  timeline: authored('timeline'),
  contact: authored('contact'),
  help: authored('help'),
  general: authored('general'),
  glossary: authored('glossary'),
  synonyms: authored('synonyms'),
  localSources: authored('localSources'),
  reviews: authored('reviews'),
  terms: authored('terms'),
  readings: authored('readings'),
  sentences: authored('sentences'),
  evidence: authored('evidence'),
  figures: authored('figures'),
  sources: authored('sources'),
  facts: authored('facts'),
  countries: authored('countries'),
  packFile: authored('packFile'),
  sharedFile: authored('sharedFile'),
  readingExceptions: authored('readingExceptions'),
};

/** The kinds of JSON that have a schema. */
export type SchemaName = keyof typeof SCHEMAS;

/** The schema of a file of words; the name `sources` is that of the one list of all sources. */
export const schemaOfWords = (kind: WordsFile['kind']): SchemaName => (kind === 'sources' ? 'localSources' : kind);

const OWN_WORDS = Object.fromEntries(
  (['risk', 'timeline', 'contact', 'help', 'general', 'glossary', 'synonyms', 'localSources'] as const).map((kind) => [
    kind,
    ownWords(kind),
  ]),
);

/** A file of words of a pack beside the shared ones has the form of these, as far as it goes. */
export const ownWordsProblems = (kind: Exclude<WordsFile['kind'], 'faq'>, value: unknown): string[] =>
  problemsBy(OWN_WORDS[schemaOfWords(kind)] as string, value);

/** A schema takes any text for a language; reading with one that doesn't exist would fail. */
const tagProblems = (value: unknown): string[] => {
  const { lang } = value as { lang?: unknown };
  return typeof lang !== 'string' || languageOfTag(lang) !== undefined
    ? []
    : [`lang: "${lang}" isn't the tag of a language; write it as nl or en.`];
};

const problemsBy = (schema: string, value: unknown): string[] => {
  const validate = ajv.getSchema(schema) as ValidateFunction;
  return validate(value) ? tagProblems(value) : explainErrors(validate.errors as ErrorObject[], value);
};

/** A pack, or changes to one, of the version before: all of it may differ, so one sentence says what to do. */
const versionProblems = (name: SchemaName, value: unknown): string[] =>
  (name === 'pack' || name === 'extension') && (value as { schemaVersion?: unknown } | null)?.schemaVersion === 1
    ? ['schemaVersion: this file has the form of version 1; change it as docs/moving-from-0.1.md says, and write 2.']
    : [];

/** A file has the form of its schema. Says what differs, where, and what it should be. */
export const schemaProblems = (name: SchemaName, value: unknown): string[] => {
  const old = versionProblems(name, value);
  return old.length > 0 ? old : problemsBy(SCHEMAS[name], value);
};
