import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import extensionSchema from '../../../schemas/pack-extension.schema.json' with { type: 'json' };
import packSchema from '../../../schemas/pack.schema.json' with { type: 'json' };
import profileSchema from '../../../schemas/profile.schema.json' with { type: 'json' };
import authoredSchema from '../../authoring/authored.schema.json' with { type: 'json' };
import { AJV_OPTIONS } from './ajv-options.js';
import { formats } from './formats.js';

const ajv = new Ajv2020({ ...AJV_OPTIONS, formats }).addSchema([packSchema, extensionSchema, profileSchema, authoredSchema]);

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

const OWN_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  (['risk', 'timeline', 'contact', 'help', 'general', 'glossary', 'synonyms', 'localSources'] as const).map((kind) => [
    kind,
    ownWords(kind),
  ]),
);

/** The name of a file of words that a pack may have beside the shared ones. */
export type OwnWordsName = 'risk' | 'timeline' | 'contact' | 'help' | 'general' | 'glossary' | 'synonyms' | 'localSources';

/** Holds a value against a schema. Pages run functions that were compiled before (scripts/site/compiled-validators.ts): their policy forbids to compile. */
export const validatorOf = (name: SchemaName): ValidateFunction => ajv.getSchema(SCHEMAS[name]) as ValidateFunction;

/** The same for a file of words of a pack beside the shared ones. */
export const validatorOfOwnWords = (name: OwnWordsName): ValidateFunction => ajv.getSchema(OWN_WORDS[name] ?? '') as ValidateFunction;
