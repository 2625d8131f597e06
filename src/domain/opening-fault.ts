import { addDays, readCalendarDate, type CalendarDate } from './calendar-date.js';
import {
  dated,
  DAYS,
  isYearly,
  MIDNIGHT,
  minutesOf,
  namesHolidays,
  rulesOn,
  stretchesOf,
  weekday,
  type Counting,
  type OpeningRule,
  type Stretch,
} from './opening-hours.js';

/** What is wrong with the days of a rule. */
const daysFault = (rule: OpeningRule): string | undefined => {
  const { dayOfWeek, validFrom, validThrough } = rule;
  if (dayOfWeek?.length === 0) return 'names no day; leave dayOfWeek out for every day';
  for (const date of [validFrom, validThrough])
    if (date !== undefined && readCalendarDate(dated(date)) === undefined)
      return `"${date}" isn't a day such as ${date.startsWith('--') ? '--12-25' : '2026-12-25'}`;
  if (isYearly(rule) && ![validFrom, validThrough].every((date) => date?.startsWith('--')))
    return 'holds every year and has one day without a year only; write validFrom and validThrough both so';
  if (!isYearly(rule) && validFrom !== undefined && validThrough !== undefined && validThrough < validFrom)
    return `ends on ${validThrough}, before it starts`;
  return undefined;
};

const timesFault = ({ opens, closes }: OpeningRule): string | undefined => {
  if (opens === undefined && closes === undefined) return undefined;
  if (opens === undefined || closes === undefined) return 'has only one of opens and closes; write both, or neither for closed';
  if (minutesOf(opens) === undefined || opens.startsWith('24')) return `"${opens}" isn't a time such as 08:00`;
  if (minutesOf(closes) === undefined) return `"${closes}" isn't a time such as 16:30`;
  return opens === closes ? `opens and closes at ${opens}; write 00:00 to 24:00 for day and night, or neither for closed` : undefined;
};

/** The days around each change of rules; a whole week on either side, since the days of a week differ. */
const daysToTry = (rules: readonly OpeningRule[]): CalendarDate[] => {
  const turns = ['2026-01-05', ...rules.flatMap(({ validFrom, validThrough }) => [validFrom, validThrough])];
  const days = turns.flatMap((turn) => (turn === undefined ? [] : [...Array(17).keys()].map((index) => addDays(dated(turn), index - 8))));
  return [...new Set(days)].sort();
};

/** Whether two rules of the same kind say something of one moment of a day, the night before included. */
const overlap = (today: Counting, dayBefore: Counting): boolean => {
  const before = dayBefore.reach === today.reach ? dayBefore.rules : [];
  const night = stretchesOf(before).map(([opens, closes]): Stretch => [opens - MIDNIGHT, closes - MIDNIGHT]);
  let last = -Infinity;
  return [...night, ...stretchesOf(today.rules)]
    .sort(([one], [other]) => one - other)
    .some(([opens, closes]) => {
      const overlaps = opens < last;
      last = closes;
      return overlaps;
    });
};

/** A day on which two rules overlap, if every day is a public holiday or none is. */
const findOverlap = (rules: readonly OpeningRule[], isHoliday: boolean): CalendarDate | undefined => {
  const counting = new Map<CalendarDate, Counting>();
  const countingOn = (date: CalendarDate): Counting => {
    const known = counting.get(date) ?? rulesOn(rules, date, isHoliday);
    counting.set(date, known);
    return known;
  };
  return daysToTry(rules).find((date) => overlap(countingOn(date), countingOn(addDays(date, -1))));
};

/** More rules than anybody writes by hand. */
const MOST_RULES = 200;

/**
 * What is wrong with the rules of one line, in words that follow "the opening hours:", or undefined. Two rules that hold
 * for equally long and say something of one moment are wrong too: nobody can tell which was meant.
 */
export const openingFault = (rules: readonly OpeningRule[]): string | undefined => {
  if (rules.length === 0) return 'there is no rule';
  if (rules.length > MOST_RULES) return `there are more than ${MOST_RULES} rules`;
  for (const [index, rule] of rules.entries()) {
    const fault = daysFault(rule) ?? timesFault(rule);
    if (fault !== undefined) return `rule ${index + 1} ${fault}`;
  }
  const wrong = findOverlap(rules, false);
  if (wrong !== undefined) return `two rules overlap on a ${DAYS[weekday(wrong)] ?? 'day'}, such as ${wrong}`;
  return namesHolidays(rules) && findOverlap(rules, true) !== undefined ? 'two rules overlap on a public holiday' : undefined;
};
