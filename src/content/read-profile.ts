import { BRAND_COLOURS } from '../generated/brand-colours.js';
import { openingFault } from '../domain/opening-fault.js';
import { zoneFault } from '../domain/hospital-zone.js';
import { RULE_DAYS } from '../domain/opening-hours.js';
import type { Profile } from './profile.js';
import { MOST } from './limits.js';
import { LINE_KINDS } from './line-kinds.js';
import { language, review } from './read-parts.js';
import type { Refuse } from './refuse-rows.js';
import {
  boolean,
  either,
  has,
  isRecord,
  isString,
  list,
  nullable,
  object,
  oneOf,
  optional,
  record,
  ShapeError,
  string,
  type Read,
} from './shape.js';

const matching =
  (pattern: RegExp, expected: string): Read<string> =>
  (value, path) => {
    const text = string(value, path);
    if (!pattern.test(text)) throw new ShapeError(path, expected);
    return text;
  };

/** Only plain colours: a style can also hold the address of a picture, and so tell another site who is reading. */
const colour = optional(matching(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'a colour such as "#005ca9"'));

/** Colours of a light page and of a dark one, and corners. */
const brand = object({
  ...(Object.fromEntries(BRAND_COLOURS.flatMap((name) => [name, `${name}Dark`]).map((name) => [name, colour])) as Record<
    `${(typeof BRAND_COLOURS)[number]}${'' | 'Dark'}`,
    typeof colour
  >),
  radius: optional(matching(/^\d{1,3}(?:\.\d+)?(?:px|em|rem)$/, 'a length such as "8px"')),
});

/** A list that says something. */
const filledList =
  <Result>(read: Read<Result>, most?: number): Read<Result[]> =>
  (value, path) => {
    const entries = list(read, most)(value, path);
    if (entries.length === 0) throw new ShapeError(path, 'a list of one or more');
    return entries;
  };

const thresholds = object({
  texts: filledList(string, Infinity),
  reviewedBy: string,
  reviewedOn: string,
  reviewDue: optional(nullable(string)),
  emergencyTexts: optional(filledList(string)),
});

const paragraph = matching(/\S/, 'words');

/** What a hospital itself says in one language: a paragraph or several. */
const said = either(isString, paragraph, filledList(paragraph));

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
  label: optional(label),
  display: optional(string),
  hours: optional(string),
  answeredBy: optional(string),
  byAppointment: optional(boolean),
  kind: optional(oneOf(...LINE_KINDS)),
  openingHours: optional(
    list(
      object({
        dayOfWeek: optional(list(oneOf(...RULE_DAYS))),
        opens: optional(string),
        closes: optional(string),
        validFrom: optional(string),
        validThrough: optional(string),
      }),
      MOST.rules,
    ),
  ),
};

/** Of what has several entries, each is read by itself. */
const anyValue: Read<unknown> = (value) => value;

const anyEntries = record(anyValue);

const hasLines = (value: unknown): boolean => isRecord(value) && Array.isArray(value['lines']) && value['lines'].length > 0;

/** What a file without telephone lines needs to be a profile. */
const head = { schemaVersion: oneOf(1), organisation: string };

/** What a profile may say; what of it can't be read is left out, and the rest is shown all the same. */
const parts = {
  ...head,
  lang: optional(language),
  department: optional(string),
  country: optional(paragraph),
  timeZone: optional(string),
  address: optional(object({ lines: list(string), url: optional(string) })),
  email: optional(string),
  site: optional(string),
  thresholds: optional(thresholds),
  brand: optional(brand),
  review,
  lines: optional(list(anyValue, Infinity)),
  pages: optional(list(anyValue, Infinity)),
  here: optional(anyEntries),
};

const page = object({ title: string, url: string });

/** What was read, or nothing, with a sentence about what becomes of it. */
const orRefused =
  <Result>(read: Read<Result>, refuse: Refuse, outcome: string): Read<Result | undefined> =>
  (value, path) => {
    try {
      return read(value, path);
    } catch (error) {
      refuse(`${(error as Error).message}; ${outcome}.`);
      return undefined;
    }
  };

type Fields = Record<string, Read<unknown>>;

const withoutUndefined = (fields: object): object => Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));

/** The fields of an object that can be read, each by itself. */
const readable =
  <F extends Fields>(fields: F, refuse: Refuse, outcome: string): Read<{ [Name in keyof F]?: ReturnType<F[Name]> }> =>
  (value, path) =>
    Object.assign(
      {},
      ...Object.entries(fields).map(([name, read]) => orRefused(object({ [name]: read }), refuse, outcome)(value, path)),
    ) as {
      [Name in keyof F]?: ReturnType<F[Name]>;
    };

/** The entries of an object that can be read, each by itself. */
const readableEntries =
  <Result>(read: Read<Result | undefined>): Read<Record<string, Result>> =>
  (value, path) => {
    const entries = Object.entries(anyEntries(value, path)).map(([name, entry]) => [name, read(entry, `${path}.${name}`)] as const);
    return withoutUndefined(Object.fromEntries(entries)) as Record<string, Result>;
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
    const start = orRefused(lineStart, refuse, "this line isn't shown")(value, path);
    if (start === undefined) return [];
    const details = readable(lineDetails, refuse, 'the line is shown without')(value, path);
    const { openingHours, ...line }: Line = { ...start, ...details };
    rules += openingHours?.length ?? 0;
    const fault = openingHours && (rules > MOST.rules ? `all lines have more than ${MOST.rules} rules` : openingFault(openingHours));
    if (fault !== undefined) refuse(`${path}.openingHours: ${fault}; nobody is told whether this line is open.`);
    return [openingHours === undefined || fault !== undefined ? line : { ...line, openingHours }];
  };
};

/** What a hospital itself says to the questions of packs. Of an answer in several languages, those that can be read are kept. */
const readHere = (refuse: Refuse): Read<NonNullable<Profile['here']>> => {
  const readSaid = orRefused(said, refuse, "it isn't shown");
  return readableEntries(either(isRecord, readableEntries(readSaid), readSaid));
};

/**
 * Reads a hospital's profile: checks it against the form of schemas/profile.schema.json and copies what belongs to it.
 * What can't be read is left out and all else is kept: a mistake anywhere must not take the telephone numbers away.
 * Throws a sentence when a file has no lines and isn't a profile at all.
 * @param refuse - Hears of each part that is left out, and of lists that are too long.
 */
export const readProfile = (value: unknown, refuse: Refuse = () => undefined): Partial<Profile> => {
  if (!hasLines(value)) object(head)(value, '');
  const { lines, pages, here, thresholds, timeZone, ...rest } = readable(parts, refuse, 'the rest is shown without')(value, '');
  const readPage = orRefused(page, refuse, "this page isn't shown");
  const zone = timeZone === undefined ? undefined : zoneFault(timeZone, rest.country);
  if (zone !== undefined) refuse(`timeZone: "${timeZone ?? ''}" ${zone}; nobody is told whether a line is open.`);
  const read = {
    timeZone: zone === undefined ? timeZone : undefined,
    lines: lines && firstOf(lines, MOST.lines, 'lines', refuse).flatMap(readLine(refuse)),
    pages: pages && firstOf(pages, MOST.pages, 'pages', refuse).flatMap((one, index) => readPage(one, `pages[${index}]`) ?? []),
    here: here && readHere(refuse)(here, 'here'),
    thresholds: thresholds && { ...thresholds, texts: firstOf(thresholds.texts, MOST.thresholds, 'thresholds.texts', refuse) },
  };
  if (!has('timeZone')(value) && read.lines?.some(({ openingHours }) => openingHours))
    refuse('timeZone is missing, such as "Europe/Amsterdam"; nobody is told whether a line is open.');
  return { ...rest, ...withoutUndefined(read) };
};
