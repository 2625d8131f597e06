import { TIME_ZONES } from '../test/support/calendar-oracle.js';
import { checkDates, daysFrom } from '../test/support/wrong-dates.js';

/**
 * Holds every day of three years, forward and back, against Temporal in every time zone that Node knows. Takes minutes;
 * the tests do it for some zones and days. A leap year and all clock changes are in it.
 */
const FIRST = '2026-01-01';
const DAYS = 365 + 365 + 366;

const days = daysFrom(FIRST, DAYS);
const { looked, wrong } = checkDates(TIME_ZONES, days);
console.log(wrong.slice(0, 20).join('\n'));
console.log(
  `${TIME_ZONES.length} time zones, ${days.length} days from ${FIRST} to ${days.at(-1) ?? ''}: ${looked} dates, ${wrong.length} wrong.`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
