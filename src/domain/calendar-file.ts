import { addDays, type CalendarDate } from './calendar-date.js';
import { toContentLines, type Property } from './content-line.js';
import { toHashId } from './hash-id.js';

/** Something in a calendar that takes whole days. */
export interface AllDayEvent {
  title: string;
  /** What tells it from others on the same days; a part of its id, in a form that nobody can read. */
  subject: string;
  first: CalendarDate;
  /** The last day of it; the same as the first for one day. */
  last: CalendarDate;
}

/** `2026-12-05` as calendars write it: `20261205`. */
const basic = (date: CalendarDate): string => date.replaceAll('-', '');

/**
 * Tells events apart: the same days of the same subject always give the same id, so that a file that is saved once more with another
 * title changes what is in the calendar instead of adding to it, and a file of something else adds to it.
 */
const toUid = (event: string): string => `${toHashId(event)}-${toHashId(`/${event}`)}`;

/** At nine in the morning of the day before. */
const DAY_BEFORE = '-PT15H';

/**
 * Writes all-day events as a calendar file (iCalendar, RFC 5545), for a reader who keeps dates in her own calendar. The days
 * stay free for other things, and calendars that others can see are asked to keep them private. But for the titles nothing
 * in it says what it is about.
 * @param now - When the file is made, in milliseconds since 1970.
 * @param reminds - Whether the calendar reminds her the day before, with the title alone.
 */
export const toCalendarFile = (events: readonly AllDayEvent[], now: number, reminds = false): string => {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const seen = new Map<string, number>();
  return toContentLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//agenda//agenda//EN'],
    ...events.flatMap(({ title, subject, first, last }): Property[] => {
      const event = `${subject}/${first}/${last}`;
      const before = seen.get(event) ?? 0;
      seen.set(event, before + 1);
      return [
        ['BEGIN', 'VEVENT'],
        ['UID', toUid(`${event}/${before}`)],
        ['DTSTAMP', stamp],
        ['DTSTART;VALUE=DATE', basic(first)],
        ['DTEND;VALUE=DATE', basic(addDays(last, 1))],
        ['SUMMARY', title],
        ['TRANSP', 'TRANSPARENT'],
        ['CLASS', 'PRIVATE'],
        ...(reminds
          ? ([
              ['BEGIN', 'VALARM'],
              ['ACTION', 'DISPLAY'],
              ['DESCRIPTION', title],
              ['TRIGGER', DAY_BEFORE],
              ['END', 'VALARM'],
            ] satisfies Property[])
          : []),
        ['END', 'VEVENT'],
      ];
    }),
    ['END', 'VCALENDAR'],
  ]);
};
