import { addDays, type CalendarDate } from './calendar-date.js';
import { toContentLines, type Property } from './content-line.js';
import { toHashId } from './hash-id.js';

/** Something in a calendar that takes whole days. */
export interface AllDayEvent {
  title: string;
  first: CalendarDate;
  /** The last day of it; the same as the first for one day. */
  last: CalendarDate;
}

/** `2026-12-05` as calendars write it: `20261205`. */
const basic = (date: CalendarDate): string => date.replaceAll('-', '');

/**
 * Tells events apart, and is made of nothing but their days: the same days always give the same id, so that a file that is
 * saved once more with another title changes what is in the calendar instead of adding to it.
 */
const toUid = (days: string): string => `${toHashId(days)}-${toHashId(`/${days}`)}`;

/**
 * Writes all-day events as a calendar file (iCalendar, RFC 5545), for a reader who keeps dates in her own calendar. The days
 * stay free for other things, and calendars that others can see are asked to keep them private. But for the titles nothing
 * in it says what it is about.
 * @param now - When the file is made, in milliseconds since 1970.
 */
export const toCalendarFile = (events: readonly AllDayEvent[], now: number): string => {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const seen = new Map<string, number>();
  return toContentLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//agenda//agenda//EN'],
    ...events.flatMap(({ title, first, last }): Property[] => {
      const days = `${first}/${last}`;
      const before = seen.get(days) ?? 0;
      seen.set(days, before + 1);
      return [
        ['BEGIN', 'VEVENT'],
        ['UID', toUid(`${days}/${before}`)],
        ['DTSTAMP', stamp],
        ['DTSTART;VALUE=DATE', basic(first)],
        ['DTEND;VALUE=DATE', basic(addDays(last, 1))],
        ['SUMMARY', title],
        ['TRANSP', 'TRANSPARENT'],
        ['CLASS', 'PRIVATE'],
        ['END', 'VEVENT'],
      ];
    }),
    ['END', 'VCALENDAR'],
  ]);
};
