import { addDays } from './calendar-date.js';
import { MIDNIGHT, stretchesOn, type IsHoliday, type OpeningRule, type Stretch } from './opening-hours.js';
import type { OpeningState } from './opening-state.js';
import type { ZoneClock } from './zone-clock.js';

const DAYS_IN_WEEK = 7;

const two = (number: number): string => String(number).padStart(2, '0');

const timeOf = (minutes: number): string => {
  const onClock = minutes > MIDNIGHT ? minutes - MIDNIGHT : minutes;
  return `${two(Math.floor(onClock / 60))}:${two(onClock % 60)}`;
};

/** The hours of a day as digits. Stretches that touch are one. */
const writeHours = (stretches: readonly Stretch[]): string => {
  const joined: [opens: number, closes: number][] = [];
  for (const [opens, closes] of [...stretches].sort(([one], [other]) => one - other)) {
    const before = joined.at(-1);
    if (before?.[1] === opens) before[1] = closes;
    else joined.push([opens, closes]);
  }
  return joined.map((stretch) => stretch.map(timeOf).join('–')).join(', ');
};

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
