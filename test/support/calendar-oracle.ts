import { Temporal } from 'temporal-polyfill';

/** The day so many days later, as Temporal counts it. */
export const dayAfter = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** Whether Temporal knows the day. */
export const dayExists = (year: number, month: number, day: number): boolean => {
  try {
    Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
};

/** Time zones that Node knows, for tests that no clock may change. */
export const TIME_ZONES: readonly string[] = Intl.supportedValuesOf('timeZone');

/** Runs something with the clock of a time zone. */
export const inTimeZone = <Result>(timeZone: string, run: () => Result): Result => {
  const { TZ } = process.env;
  process.env['TZ'] = timeZone;
  try {
    return run();
  } finally {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  }
};

/** The instant of a time on the clock of a time zone, as Temporal works it out. */
export const instantAt = (time: string, timeZone: string): number =>
  Temporal.PlainDateTime.from(time).toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;

/** What the clock of a time zone says at an instant, as Temporal reads it: `2026-12-05T16:30`. */
export const wallTimeAt = (instant: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDateTime().toString().slice(0, 16);
