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
