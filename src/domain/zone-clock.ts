import { addDays, type CalendarDate } from './calendar-date.js';

/** The clock on the wall somewhere: a day, and the minutes since its midnight. */
export interface WallTime {
  date: CalendarDate;
  minutes: number;
}

/** The clock of a time zone. An instant is counted in milliseconds since 1970, as `Date.now()` does. */
export interface ZoneClock {
  timeZone: string;
  /** What the clock on the wall says at an instant. */
  read: (instant: number) => WallTime;
  /**
   * The instant at which the clock says so. A time that a clock change skips is taken as much later as the clock jumps;
   * one that comes twice is the first (the `compatible` rule of ECMAScript's Temporal).
   */
  instantOf: (time: WallTime) => number;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

const formatter = (timeZone: string): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
};

const makeClock = (timeZone: string): ZoneClock | undefined => {
  const format = formatter(timeZone);
  if (format === undefined) return undefined;
  /** What the clock says, as the instant at which a clock in UTC says the same. */
  const wall = (instant: number): number => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day, hour, minute, second } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  };
  const offset = (instant: number): number => wall(instant) - Math.floor(instant / 1000) * 1000;
  return {
    timeZone,
    read: (instant) => {
      const time = wall(instant);
      return { date: new Date(time).toISOString().slice(0, 10), minutes: Math.floor((((time % DAY) + DAY) % DAY) / MINUTE) };
    },
    instantOf: ({ date, minutes }) => {
      const time = Date.parse(`${addDays(date, Math.floor(minutes / 1440))}T00:00:00Z`) + (minutes % 1440) * MINUTE;
      const before = offset(time - DAY);
      const found = [time - before, time - offset(time + DAY)].filter((instant) => offset(instant) === time - instant);
      return found.length === 0 ? time - before : Math.min(...found);
    },
  };
};

/** The clocks there are, each made once: every widget of a page asks for the same one, and getting a zone ready takes `Intl` milliseconds. */
const clocks = new Map<string, ZoneClock | undefined>();

/**
 * The clock of a time zone by its IANA name (Europe/Amsterdam), or undefined when nobody knows that zone. Takes the rules
 * of the zones, clock changes included, from `Intl`.
 */
export const toZoneClock = (timeZone: string): ZoneClock | undefined => {
  if (!clocks.has(timeZone)) clocks.set(timeZone, makeClock(timeZone));
  return clocks.get(timeZone);
};
