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

const write = (date: CalendarDate, language: string, year?: 'numeric', month: 'long' | 'short' = 'long'): string =>
  toDateWriter(language, { day: 'numeric', month, year, timeZone: 'UTC' })(toUtc(date));

/** Writes a calendar date for a reader, in the words of the language: "5 december 2026". */
export const formatCalendarDate = (date: CalendarDate, language: string): string => write(date, language, 'numeric');

/** Writes a calendar date where there is little room: "5 dec". */
export const formatShortDate = (date: CalendarDate, language: string): string => write(date, language, undefined, 'short');

/** A day at the start of a date, with what ends it ("5." in German, "1er" in French) and no word that leads on. */
const DAY_FIRST = /^\d{1,2}(?!\d)(?:er)?[^\s\p{L}]*/u;

/**
 * Writes two days of a span for a sentence that names both, as people say them: what they share, a month or a year, stands
 * with the last one only. "5" and "19 december 2026"; "28 november" and "5 december 2026". A language that doesn't begin
 * with the day gets both in full.
 *
 * Made of single dates: what `formatRange` puts between two dates, and which spaces, differs from engine to engine.
 */
export const formatDateRange = (from: CalendarDate, to: CalendarDate, language: string): [first: string, last: string] => {
  const first = formatCalendarDate(from, language);
  const [day] = DAY_FIRST.exec(first) ?? [];
  const isSame = (length: number): boolean => from.slice(0, length) === to.slice(0, length);
  return [day && isSame(4) ? (isSame(7) ? day : write(from, language)) : first, formatCalendarDate(to, language)];
};
