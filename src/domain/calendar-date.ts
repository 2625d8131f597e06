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

/**
 * The calendar date so many days later. Counts days on the calendar, so that time zones and clock changes
 * can't move it.
 */
export const addDays = (date: CalendarDate, days: number): CalendarDate => new Date(toUtc(date) + days * DAY).toISOString().slice(0, 10);

/** Writes a calendar date for a reader, in the words of the language: "5 december 2026". */
export const formatCalendarDate = (date: CalendarDate, language: string): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(toUtc(date));
