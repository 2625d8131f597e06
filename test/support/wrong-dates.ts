import { Temporal } from 'temporal-polyfill';
import { addDays, formatCalendarDate, readCalendarDate, toCalendarDate } from '../../src/domain/calendar-date.js';
import { dayAfter, inTimeZone } from './calendar-oracle.js';

/** How far steps lie from the first day, and back: days, and the weeks that the built-in course names. */
const DISTANCES = [1, 3, 14, 28, 42, 70, 365].flatMap((days) => [days, -days]);

/** Times of day in UTC at which somebody may look: between them they are on two days in every time zone. */
const HOURS = ['00:00', '10:30', '23:59'];

const WRITTEN: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

/** What a check of the calendar found: how many dates it looked at, and each one that was wrong. */
export interface DateCheck {
  looked: number;
  wrong: string[];
}

/** What Temporal says of a day, worked out once for all time zones. */
const toExpected = (day: string) => ({
  day,
  others: DISTANCES.map((days) => [days, dayAfter(day, days)] as const),
  written: Temporal.PlainDate.from(day).toLocaleString('nl', WRITTEN),
  instants: HOURS.map((hour) => Temporal.Instant.from(`${day}T${hour}Z`)),
});

/** The days from one on, so many, as Temporal counts them. */
export const daysFrom = (first: string, count: number): string[] => Array.from({ length: count }, (_, index) => dayAfter(first, index));

/**
 * Holds our calendar against Temporal with the clock of each time zone: reading a day, counting on and back from it,
 * writing it, and which day it is there at an instant.
 */
export const checkDates = (timeZones: readonly string[], days: readonly string[]): DateCheck => {
  const expected = days.map(toExpected);
  const wrong: string[] = [];
  let looked = 0;
  for (const timeZone of timeZones) {
    const hold = (what: string, ours: string | undefined, theirs: string): void => {
      looked += 1;
      if (ours !== theirs) wrong.push(`${timeZone}: ${what} is ${theirs}, not ${String(ours)}`);
    };
    inTimeZone(timeZone, () => {
      for (const { day, others, written, instants } of expected) {
        hold(`reading ${day}`, readCalendarDate(day), day);
        hold(`writing ${day}`, formatCalendarDate(day, 'nl'), written);
        for (const [distance, other] of others) hold(`${day} and ${distance} days`, addDays(day, distance), other);
        for (const instant of instants) {
          const there = instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
          hold(`the day at ${instant.toString()}`, toCalendarDate(new Date(instant.epochMilliseconds)), there);
        }
      }
    });
  }
  return { looked, wrong };
};
