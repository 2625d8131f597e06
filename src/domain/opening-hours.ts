import { addDays, readCalendarDate, type CalendarDate } from './calendar-date.js';

/** The days of the week as schema.org names them, from Monday on. */
export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/**
 * One rule of when somebody answers, as schema.org's `OpeningHoursSpecification` has it. Times are those of the clock on
 * the wall. A `closes` that is earlier than `opens` is on the next day. Without both, it is closed on those days.
 */
export interface OpeningRule {
  /** Left out: every day. */
  dayOfWeek?: (typeof DAYS)[number][];
  opens?: string;
  closes?: string;
  /** First day on which the rule holds; left out: since ever. */
  validFrom?: CalendarDate;
  /** Last day on which the rule holds; left out: until further notice. */
  validThrough?: CalendarDate;
}

/** A stretch of time in minutes since the midnight at which a day starts; it may end on the next day. */
export type Stretch = readonly [opens: number, closes: number];

const MIDNIGHT = 1440;

/** Minutes since midnight of a time such as "08:00" or "16:30", or undefined. Only a day ends at "24:00". */
const minutesOf = (time: string): number | undefined => {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)(?::00)?$/.exec(time) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total <= MIDNIGHT ? total : undefined;
};

const stretchOf = ({ opens, closes }: OpeningRule): Stretch | undefined => {
  const [from, to] = [opens, closes].map((time) => minutesOf(time ?? ''));
  if (from === undefined || to === undefined) return undefined;
  return [from, to > from ? to : to + MIDNIGHT];
};

/** The day of the week, counted from Monday as 0. */
const weekday = (date: CalendarDate): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** How many days there are between two, both counted. */
const daysBetween = (first: CalendarDate, last: CalendarDate): number => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;

/** For how many days a rule holds: the fewer, the more particular it is. One without any day is the most general. */
const daysOf = ({ validFrom, validThrough }: OpeningRule): number =>
  validFrom !== undefined && validThrough !== undefined
    ? daysBetween(validFrom, validThrough)
    : validFrom !== undefined || validThrough !== undefined
      ? Number.MAX_VALUE
      : Infinity;

const rulesRead = new WeakMap<OpeningRule, { reach: number; stretch: Stretch | undefined }>();

/** For how many days a rule holds, and when; read once, since it is held against others on thousands of days. */
const read = (rule: OpeningRule): { reach: number; stretch: Stretch | undefined } => {
  const known = rulesRead.get(rule) ?? { reach: daysOf(rule), stretch: stretchOf(rule) };
  rulesRead.set(rule, known);
  return known;
};

const reach = (rule: OpeningRule): number => read(rule).reach;

/** The rules that count on a day: of those that hold, the ones for the shortest time. */
const rulesOn = (rules: readonly OpeningRule[], date: CalendarDate): OpeningRule[] => {
  const day = DAYS[weekday(date)] as (typeof DAYS)[number];
  const holding = rules.filter(
    ({ dayOfWeek, validFrom = '', validThrough = '9' }) => validFrom <= date && date <= validThrough && (dayOfWeek?.includes(day) ?? true),
  );
  const shortest = Math.min(...holding.map(reach));
  return holding.filter((rule) => reach(rule) === shortest);
};

const stretchesOf = (rules: readonly OpeningRule[]): Stretch[] =>
  rules.map((rule) => read(rule).stretch).filter((stretch) => stretch !== undefined);

/**
 * When somebody answers on a day. Of several rules for it, those for the shortest time count: a holiday goes before a
 * summer, a summer before the usual week.
 */
export const stretchesOn = (rules: readonly OpeningRule[], date: CalendarDate): Stretch[] => stretchesOf(rulesOn(rules, date));

const ruleFault = ({ dayOfWeek, opens, closes, validFrom, validThrough }: OpeningRule): string | undefined => {
  if (dayOfWeek?.length === 0) return 'names no day; leave dayOfWeek out for every day';
  for (const date of [validFrom, validThrough])
    if (date !== undefined && readCalendarDate(date) === undefined) return `"${date}" isn't a day such as 2026-12-25`;
  if (validFrom !== undefined && validThrough !== undefined && validThrough < validFrom) return `ends on ${validThrough}, before it starts`;
  if (opens === undefined && closes === undefined) return undefined;
  if (opens === undefined || closes === undefined) return 'has only one of opens and closes; write both, or neither for closed';
  if (minutesOf(opens) === undefined || opens.startsWith('24')) return `"${opens}" isn't a time such as 08:00`;
  if (minutesOf(closes) === undefined) return `"${closes}" isn't a time such as 16:30`;
  return opens === closes ? `opens and closes at ${opens}; write 00:00 to 24:00 for day and night, or neither for closed` : undefined;
};

/** The days around each change of rules; a whole week on either side, since the days of a week differ. */
const daysToTry = (rules: readonly OpeningRule[]): CalendarDate[] => {
  const turns = ['2026-01-05', ...rules.flatMap(({ validFrom, validThrough }) => [validFrom, validThrough])];
  const days = turns.flatMap((turn) => (turn === undefined ? [] : [...Array(17).keys()].map((index) => addDays(turn, index - 8))));
  return [...new Set(days)].sort();
};

/** Whether two rules of the same kind say something of one moment of a day, the night before included. */
const overlap = (today: readonly OpeningRule[], dayBefore: readonly OpeningRule[]): boolean => {
  // All that count on a day hold for equally long.
  const [one] = today;
  const before = dayBefore.filter((rule) => one !== undefined && reach(rule) === reach(one));
  const night = stretchesOf(before).map(([opens, closes]): Stretch => [opens - MIDNIGHT, closes - MIDNIGHT]);
  let last = -Infinity;
  return [...night, ...stretchesOf(today)]
    .sort(([one], [other]) => one - other)
    .some(([opens, closes]) => {
      const overlaps = opens < last;
      last = closes;
      return overlaps;
    });
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
    const fault = ruleFault(rule);
    if (fault !== undefined) return `rule ${index + 1} ${fault}`;
  }
  const counting = new Map<CalendarDate, OpeningRule[]>();
  const countingOn = (date: CalendarDate): OpeningRule[] => {
    const known = counting.get(date) ?? rulesOn(rules, date);
    counting.set(date, known);
    return known;
  };
  const wrong = daysToTry(rules).find((date) => overlap(countingOn(date), countingOn(addDays(date, -1))));
  return wrong === undefined ? undefined : `two rules overlap on a ${DAYS[weekday(wrong)] ?? 'day'}, such as ${wrong}`;
};
