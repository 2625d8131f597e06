import type { Profile } from './profile.js';
import { language, review } from './read-parts.js';
import { list, nullable, object, oneOf, optional, ShapeError, string, type Read } from './shape.js';

const matching =
  (pattern: RegExp, expected: string): Read<string> =>
  (value, path) => {
    const text = string(value, path);
    if (!pattern.test(text)) throw new ShapeError(path, expected);
    return text;
  };

/** Only plain colours: a style can also hold the address of a picture, and so tell another site who is reading. */
const colour = optional(matching(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'a colour such as "#005ca9"'));

const brand = object({
  accent: colour,
  accentDark: colour,
  onAccent: colour,
  onAccentDark: colour,
  radius: optional(matching(/^\d{1,3}(?:\.\d+)?(?:px|em|rem)$/, 'a length such as "8px"')),
});

const thresholds = object({
  texts: list(string),
  reviewedBy: string,
  reviewedOn: string,
  reviewDue: optional(nullable(string)),
});

const shape = object({
  schemaVersion: oneOf(1),
  lang: optional(language),
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
  pages: optional(list(object({ title: string, url: string }))),
  thresholds: optional(thresholds),
  brand: optional(brand),
  review,
});

/**
 * Reads a hospital's profile: checks it against the form of schemas/profile.schema.json and copies what belongs to it.
 * Throws a sentence that says where it is wrong.
 */
export const readProfile = (value: unknown): Profile => shape(value, '');
