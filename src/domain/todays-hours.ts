import { addDays } from './calendar-date.js';
import { MIDNIGHT, stretchesOn, type IsHoliday, type OpeningRule } from './opening-hours.js';
import type { OpeningState } from './opening-state.js';
import { writeHours } from './write-hours.js';
import type { ZoneClock } from './zone-clock.js';

const DAYS_IN_WEEK = 7;

/**
 * The hours of today, such as "09:00–12:00, 13:00–16:30", for a line whose hours differ by day. Undefined where they say no more than
 * the state of the line does: it is open and has no break, its next change is on another day, it goes on through the night, or each day
 * on which it opens has the same hours.
 */
export const toTodaysHours = (
  rules: readonly OpeningRule[],
  clock: ZoneClock,
  { isOpen, changes }: OpeningState,
  now: number,
  isHoliday: IsHoliday,
): string | undefined => {
  const { date } = clock.read(now);
  if (changes === undefined || clock.read(changes).date !== date) return undefined;
  const week = [...Array(DAYS_IN_WEEK).keys()].map((day) => stretchesOn(rules, addDays(date, day), isHoliday));
  if (week[0]?.some(([, closes]) => closes >= MIDNIGHT)) return undefined;
  const [today = '', ...others] = week.map(writeHours);
  const hasBreak = today.includes(',');
  const differs = others.some((hours) => hours !== today && (hasBreak || hours !== ''));
  return differs && (hasBreak || !isOpen) ? today : undefined;
};
