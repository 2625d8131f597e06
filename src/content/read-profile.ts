import type { Profile } from './profile.js';
import { list, object, oneOf, optional, string } from './shape.js';

const shape = object({
  schemaVersion: oneOf(1),
  organisation: string,
  department: optional(string),
  lines: optional(
    list(
      object({
        label: string,
        number: string,
        display: optional(string),
        hours: optional(string),
        answeredBy: optional(string),
        kind: optional(oneOf('daytime', 'out-of-hours', 'emergency', 'peer-support', 'interpreter')),
      }),
    ),
  ),
  email: optional(string),
  site: optional(string),
});

/**
 * Reads a hospital's profile: checks it against the form of schemas/profile.schema.json and copies what belongs to it.
 * Throws a sentence that says where it is wrong.
 */
export const readProfile = (value: unknown): Profile => shape(value, '');
