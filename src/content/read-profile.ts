import { DAYS, openingFault } from '../domain/opening-hours.js';
import { toZoneClock } from '../domain/zone-clock.js';
import type { Profile } from './profile.js';
import { MOST } from './limits.js';
import { LINE_KINDS } from './line-kinds.js';
import { language, review } from './read-parts.js';
import type { Refuse } from './refuse-rows.js';
import { either, isRecord, isString, list, nullable, object, oneOf, optional, record, ShapeError, string, type Read } from './shape.js';

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
  texts: list(string, Infinity),
  reviewedBy: string,
  reviewedOn: string,
  reviewDue: optional(nullable(string)),
  emergencyTexts: optional(list(string)),
});

const paragraph = matching(/\S/, 'words');
const words = either(isString, paragraph, list(paragraph));

/** What a hospital itself says: a paragraph or several, or these for each language. */
const said = either(isRecord, record(words), words);

type Line = NonNullable<Profile['lines']>[number];

/** What a line is for: a text, or one for each language. */
const label = either(isRecord, record(string), string);

const neededLabel: Read<ReturnType<typeof label>> = (value, path) => {
  if (value === undefined) throw new ShapeError(path, 'text, since the line has no kind');
  return label(value, path);
};

const hasKind = (value: unknown): boolean => isRecord(value) && (LINE_KINDS as readonly unknown[]).includes(value['kind']);

/** What a line can't be shown without: a number, and a label unless there are words for its kind. */
const lineStart = either(hasKind, object({ number: string }), object({ label: neededLabel, number: string }));

/** What a line may also have; what of it can't be read is left out, and the line is shown all the same. */
const lineDetails = {
  label,
  display: string,
  hours: string,
  answeredBy: string,
  kind: oneOf(...LINE_KINDS),
  openingHours: list(
    object({
      dayOfWeek: optional(list(oneOf(...DAYS))),
      opens: optional(string),
      closes: optional(string),
      validFrom: optional(string),
      validThrough: optional(string),
    }),
    MOST.rules,
  ),
};

const anyValue: Read<unknown> = (value) => value;

const shape = object({
  schemaVersion: oneOf(1),
  lang: optional(language),
  organisation: string,
  department: optional(string),
  country: optional(string),
  lines: optional(list(anyValue, Infinity)),
  timeZone: optional(anyValue),
  address: optional(anyValue),
  email: optional(string),
  site: optional(string),
  pages: optional(list(object({ title: string, url: string }), Infinity)),
  here: optional(record(said)),
  thresholds: optional(thresholds),
  brand: optional(brand),
  review,
});

const address = object({ lines: list(string), url: optional(string) });

const timeZone: Read<string> = (value, path) => {
  if (toZoneClock(string(value, path)) === undefined) throw new ShapeError(path, 'the name of a time zone, such as "Europe/Amsterdam"');
  return value as string;
};

/** What was read, or nothing, with a sentence about what becomes of it. */
const orRefused = <Result>(read: () => Result, refuse: Refuse, outcome: string): Result | undefined => {
  try {
    return read();
  } catch (error) {
    refuse(`${(error as Error).message}; ${outcome}.`);
    return undefined;
  }
};

/** As much of a list as a page can show. */
const firstOf = <Item>(items: readonly Item[], most: number, path: string, refuse: Refuse): Item[] => {
  if (items.length > most) refuse(`${path} should be of at most ${most} entries; the others aren't shown.`);
  return items.slice(0, most);
};

const readLine = (refuse: Refuse): ((value: unknown, index: number) => Line[]) => {
  let rules = 0;
  return (value, index) => {
    const path = `lines[${index}]`;
    const start = orRefused(() => lineStart(value, path), refuse, "this line isn't shown");
    if (start === undefined) return [];
    const details = Object.entries(lineDetails).map(([name, read]) =>
      orRefused(() => object({ [name]: optional(read as Read<unknown>) })(value, path), refuse, 'the line is shown without'),
    );
    const { openingHours, ...line } = Object.assign({}, start, ...details) as Line;
    rules += openingHours?.length ?? 0;
    const fault = openingHours && (rules > MOST.rules ? `all lines have more than ${MOST.rules} rules` : openingFault(openingHours));
    if (fault !== undefined) refuse(`${path}.openingHours: ${fault}; nobody is told whether this line is open.`);
    return [openingHours === undefined || fault !== undefined ? line : { ...line, openingHours }];
  };
};

/**
 * Reads a hospital's profile: checks it against the form of schemas/profile.schema.json and copies what belongs to it.
 * Throws a sentence that says where it is wrong. Of a telephone line, what can be read is kept: a mistake in one must
 * not take the other numbers away.
 * @param refuse - Hears of each line, or part of one, that is left out, of a time zone or address that can't be read, and of lists
 * that are too long.
 */
export const readProfile = (value: unknown, refuse: Refuse = () => undefined): Profile => {
  const { lines, pages, thresholds, timeZone: zone, address: place, ...rest } = shape(value, '');
  const read = {
    lines: lines && firstOf(lines, MOST.lines, 'lines', refuse).flatMap(readLine(refuse)),
    pages: pages && firstOf(pages, MOST.pages, 'pages', refuse),
    thresholds: thresholds && { ...thresholds, texts: firstOf(thresholds.texts, MOST.thresholds, 'thresholds.texts', refuse) },
    timeZone: zone === undefined ? zone : orRefused(() => timeZone(zone, 'timeZone'), refuse, 'nobody is told whether a line is open'),
    address: place === undefined ? place : orRefused(() => address(place, 'address'), refuse, "it isn't shown"),
  };
  if (zone === undefined && read.lines?.some(({ openingHours }) => openingHours))
    refuse('timeZone is missing, such as "Europe/Amsterdam"; nobody is told whether a line is open.');
  return { ...rest, ...(Object.fromEntries(Object.entries(read).filter(([, part]) => part !== undefined)) as Partial<Profile>) };
};
