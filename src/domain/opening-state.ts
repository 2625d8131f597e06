import { addDays } from './calendar-date.js';
import { noHoliday, stretchesOn, type OpeningRule } from './opening-hours.js';
import type { ZoneClock } from './zone-clock.js';

/**
 * Whether somebody answers now, and when that changes: the instant at which the line closes or opens. No `changes`: not
 * within a year, or, when open, not within a week.
 */
export interface OpeningState {
  isOpen: boolean;
  changes: number | undefined;
}

/** Whether hours have run out: nobody answers now, nor within a year. Nothing is known of such a line any more. */
export const hasRunOut = ({ isOpen, changes }: OpeningState): boolean => !isOpen && changes === undefined;

/** For how long before it closes a line is said to close soon, in milliseconds. */
const SOON = 30 * 60_000;

/** Whether an open line closes soon. */
export const closesSoon = ({ isOpen, changes = Infinity }: OpeningState, now: number): boolean => isOpen && changes - now <= SOON;

/** The instant from which something else is true of a line: it opens, closes, or closes soon. */
export const nextTurn = (state: OpeningState, now: number): number | undefined =>
  state.isOpen && state.changes !== undefined && !closesSoon(state, now) ? state.changes - SOON : state.changes;

/** How far ahead an opening is looked for, in days. */
const YEAR = 366;

/** A line that is open for longer than this is open day and night. */
const WEEK = 7;

/**
 * Whether a line is open at an instant, by the clock of the hospital. It is open from the minute at which it opens until
 * just before the one at which it closes.
 * @param rules - Rules in which `openingFault` finds nothing wrong.
 */
export const toOpeningState = (rules: readonly OpeningRule[], clock: ZoneClock, now: number, isHoliday = noHoliday): OpeningState => {
  const { date } = clock.read(now);
  let closes = now;
  // Hours of the day before may last until after midnight. Hours that follow one another are one stretch.
  for (let day = -1; day <= YEAR; day += 1) {
    const that = addDays(date, day);
    if (closes > now && closes < clock.instantOf({ date: that, minutes: 0 })) return { isOpen: true, changes: closes };
    if (closes > now && day > WEEK) return { isOpen: true, changes: undefined };
    const stretches = stretchesOn(rules, that, isHoliday)
      .map((stretch) => stretch.map((minutes) => clock.instantOf({ date: that, minutes })) as [number, number])
      .sort(([one], [other]) => one - other);
    for (const [from, to] of stretches) {
      if (to <= closes || to <= from) continue;
      if (from > closes) return closes > now ? { isOpen: true, changes: closes } : { isOpen: false, changes: from };
      closes = to;
    }
  }
  return { isOpen: false, changes: undefined };
};
