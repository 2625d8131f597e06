import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import packSchema from '../../../schemas/pack.schema.json' with { type: 'json' };
import profileSchema from '../../../schemas/profile.schema.json' with { type: 'json' };
import authoredSchema from '../../authoring/authored.schema.json' with { type: 'json' };
import { readCalendarDate } from '../../domain/calendar-date.js';
import { explainErrors } from './explain-errors.js';

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  strict: false,
  formats: { date: (text: string) => readCalendarDate(text) !== undefined },
}).addSchema([packSchema, profileSchema, authoredSchema]);

const authored = (name: string): string => `${authoredSchema.$id}#/$defs/${name}`;

const SCHEMAS = {
  pack: packSchema.$id,
  profile: profileSchema.$id,
  faq: authored('faq'),
  risk: authored('risk'),
  timeline: authored('timeline'),
  contact: authored('contact'),
  general: authored('general'),
  figures: authored('figures'),
  sources: authored('sources'),
  facts: authored('facts'),
  packOutline: authored('packOutline'),
  sharedOutline: authored('sharedOutline'),
  readingExceptions: authored('readingExceptions'),
};

/** The kinds of JSON that have a schema. */
export type SchemaName = keyof typeof SCHEMAS;

/** A file has the form of its schema. Says what differs, where, and what it should be. */
export const schemaProblems = (name: SchemaName, value: unknown): string[] => {
  const validate = ajv.getSchema(SCHEMAS[name]) as ValidateFunction;
  return validate(value) ? [] : explainErrors(validate.errors as ErrorObject[], value);
};
