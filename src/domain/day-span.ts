import { addDays, type CalendarDate } from './calendar-date.js';

/** When something happens, in days after the miscarriage. Without `toDay` the end is open. */
export interface DaySpan {
  fromDay: number;
  toDay?: number | undefined;
  /** Whether `toDay` is the latest it can end, and it may well end before. */
  atMost?: boolean | undefined;
}

/** The same span on the calendar. */
export interface DateSpan {
  from: CalendarDate;
  to?: CalendarDate | undefined;
}

/** Puts a span on the calendar, counted from the start date. */
export const toDateSpan = ({ fromDay, toDay }: DaySpan, start: CalendarDate): DateSpan => ({
  from: addDays(start, fromDay),
  to: toDay === undefined ? undefined : addDays(start, toDay),
});
