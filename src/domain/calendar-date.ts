import { toDateWriter } from './date-writer.js';

/** A day on the calendar, as ISO 8601 writes it: `2026-12-05`. It has no time and no time zone. */
export type CalendarDate = string;

/** Milliseconds of one day in UTC, where every day is equally long and no clock ever changes. */
const DAY = 86_400_000;

const toUtc = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);

/**
 * Reads a calendar date, or returns undefined when the text isn't a day that exists (`2026-02-30`).
 * Years outside 1900 to 2199 are typing errors here.
 */
export const readCalendarDate = (text: string): CalendarDate | undefined => {
  const trimmed = text.trim();
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(trimmed)) return undefined;
  const time = toUtc(trimmed);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().slice(0, 10) === trimmed ? trimmed : undefined;
};

/** The day on the calendar of whoever looks at a clock, in the time zone that the clock is set to. */
export const toCalendarDate = (clock: Date): CalendarDate =>
  [clock.getFullYear(), clock.getMonth() + 1, clock.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/**
 * The calendar date so many days later. Counts days on the calendar, so that time zones and clock changes
 * can't move it.
 */
export const addDays = (date: CalendarDate, days: number): CalendarDate => new Date(toUtc(date) + days * DAY).toISOString().slice(0, 10);

const toWriter = (language: string): Intl.DateTimeFormat =>
  toDateWriter(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Writes a calendar date for a reader, in the words of the language: "5 december 2026". */
export const formatCalendarDate = (date: CalendarDate, language: string): string => toWriter(language).format(toUtc(date));

/** The part of a date that stands before its month or its year, with what ends it ("5." in German) and no word that leads on. */
const partBefore = (type: 'month' | 'year', parts: readonly Intl.DateTimeFormatPart[]): string | undefined => {
  const before = parts.slice(
    0,
    parts.findIndex((part) => part.type === type),
  );
  const last = before.pop()?.value ?? '';
  if (before.find((part) => part.type !== 'literal')?.type !== 'day') return undefined;
  return before.map(({ value }) => value).join('') + last.replace(/[\s\p{L}].*/u, '');
};

/**
 * Writes two days of a span for a sentence that names both, as people say them: what they share, a month or a year, stands
 * with the last one only. "5" and "19 december 2026"; "28 november" and "5 december 2026". A language that doesn't begin
 * with the day gets both in full.
 *
 * Made of the parts of single dates: what `formatRange` puts between two dates, and which spaces, differs from engine to engine.
 */
export const formatDateRange = (from: CalendarDate, to: CalendarDate, language: string): [first: string, last: string] => {
  const last = formatCalendarDate(to, language);
  const shared = from.slice(0, 7) === to.slice(0, 7) ? 'month' : from.slice(0, 4) === to.slice(0, 4) ? 'year' : undefined;
  const short = shared && partBefore(shared, toWriter(language).formatToParts(toUtc(from)));
  return [short ?? formatCalendarDate(from, language), last];
};
