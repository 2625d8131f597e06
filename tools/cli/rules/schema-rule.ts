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
  evidence: authored('evidence'),
  figures: authored('figures'),
  sources: authored('sources'),
  facts: authored('facts'),
  countries: authored('countries'),
  packOutline: authored('packOutline'),
  sharedOutline: authored('sharedOutline'),
  readingExceptions: authored('readingExceptions'),
};

/** The kinds of JSON that have a schema. */
export type SchemaName = keyof typeof SCHEMAS;

/** The schema of a file of words; the name `sources` is that of the one list of all sources. */
export const schemaOfWords = (kind: WordsFile['kind']): SchemaName => (kind === 'sources' ? 'localSources' : kind);

/** A schema takes any text for a language; reading with one that doesn't exist would fail. */
const tagProblems = (value: unknown): string[] => {
  const { lang } = value as { lang?: unknown };
  return typeof lang !== 'string' || languageOfTag(lang) !== undefined
    ? []
    : [`lang: "${lang}" isn't the tag of a language; write it as nl or en.`];
};

/** A file has the form of its schema. Says what differs, where, and what it should be. */
export const schemaProblems = (name: SchemaName, value: unknown): string[] => {
  const validate = ajv.getSchema(SCHEMAS[name]) as ValidateFunction;
  return validate(value) ? tagProblems(value) : explainErrors(validate.errors as ErrorObject[], value);
};
