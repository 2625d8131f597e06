import type { CalendarDate } from './calendar-date.js';

/** The days of the week as schema.org names them, from Monday on. */
export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** What a rule may name: days of the week, and as schema.org has it the public holidays of the country. */
export const RULE_DAYS = [...DAYS, 'PublicHolidays'] as const;

/** A first or last day: one on the calendar, or of every year as ISO 8601 once wrote it (`--12-24`). */
type RuleDate = CalendarDate;

/**
 * One rule of when somebody answers, as schema.org's `OpeningHoursSpecification` has it. Times are those of the clock on
 * the wall. A `closes` that is earlier than `opens` is on the next day. Without both, it is closed on those days.
 */
export interface OpeningRule {
  /** Left out: every day. */
  dayOfWeek?: (typeof RULE_DAYS)[number][];
  opens?: string;
  closes?: string;
  /** First day on which the rule holds; left out: since ever. */
  validFrom?: RuleDate;
  /** Last day on which the rule holds; left out: until further notice. */
  validThrough?: RuleDate;
}

/** Whether a day is a public holiday where the hospital is. */
export type IsHoliday = (date: CalendarDate) => boolean;

/** For who knows no holidays. */
export const noHoliday: IsHoliday = () => false;

/** A stretch of time in minutes since the midnight at which a day starts; it may end on the next day. */
export type Stretch = readonly [opens: number, closes: number];

/** Minutes of a day. */
export const MIDNIGHT = 1440;

/** The last minute of a day. People write it for midnight. */
const LAST_MINUTE = 1439;

/** Minutes since midnight of a time such as "08:00" or "16:30", or undefined. Only a day ends at "24:00". */
export const minutesOf = (time: string): number | undefined => {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)(?::00)?$/.exec(time) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total <= MIDNIGHT ? total : undefined;
};

const stretchOf = ({ opens, closes }: OpeningRule): Stretch | undefined => {
  const [from, to] = [opens, closes].map((time) => minutesOf(time ?? ''));
  if (from === undefined || to === undefined) return undefined;
  if (to === LAST_MINUTE) return [from, MIDNIGHT];
  return [from, to > from ? to : to + MIDNIGHT];
};

/** The day of the week, counted from Monday as 0. */
export const weekday = (date: CalendarDate): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** How many days there are between two, both counted. */
const daysBetween = (first: CalendarDate, last: CalendarDate): number => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;

/** A leap year, to count the days between two of every year. */
const ANY_YEAR = 2028;
const DAYS_IN_YEAR = 366;

/** Whether a rule holds every year. */
export const isYearly = ({ validFrom = '', validThrough = '' }: OpeningRule): boolean => `${validFrom}${validThrough}`.includes('--');

/** The day on a calendar, of one year for those of every year. */
export const dated = (date: RuleDate): CalendarDate => (date.startsWith('--') ? `${ANY_YEAR}${date.slice(1)}` : date);

/** For how many days a rule holds in a year, also across New Year. */
const daysEachYear = (first: RuleDate, last: RuleDate): number =>
  first <= last ? daysBetween(dated(first), dated(last)) : DAYS_IN_YEAR + 2 - daysBetween(dated(last), dated(first));

/** Longer than any span of days, and longer still. */
const OPEN_ENDED = 1e10;
const ALWAYS = 1e12;

/**
 * For how many days a rule holds: the fewer, the more particular it is. One without any day is the most general. Of two equally
 * long, the days of one year go before those of every year.
 */
const daysOf = (rule: OpeningRule): number => {
  const { validFrom, validThrough } = rule;
  if (validFrom === undefined || validThrough === undefined) return (validFrom ?? validThrough) === undefined ? ALWAYS : OPEN_ENDED;
  return isYearly(rule) ? daysEachYear(validFrom, validThrough) + 0.25 : daysBetween(validFrom, validThrough);
};

/** How particular a rule for public holidays is: more than hours without a last day, less than others with the same days. */
const onHolidays = (days: number): number => (days < OPEN_ENDED ? days - 0.5 : days / 10_000);

interface RuleRead {
  days: number;
  stretch: Stretch | undefined;
}

const rulesRead = new WeakMap<OpeningRule, RuleRead>();

/** For how many days a rule holds, and when; read once, since it is held against others on thousands of days. */
const read = (rule: OpeningRule): RuleRead => {
  const known = rulesRead.get(rule) ?? { days: daysOf(rule), stretch: stretchOf(rule) };
  rulesRead.set(rule, known);
  return known;
};

/** Whether a day lies between the first and the last one of a rule. */
const isWithin = (rule: OpeningRule, date: CalendarDate): boolean => {
  const { validFrom = '', validThrough = '9' } = rule;
  const day = isYearly(rule) ? `-${date.slice(4)}` : date;
  return validFrom <= validThrough ? validFrom <= day && day <= validThrough : validFrom <= day || day <= validThrough;
};

/** How particular a rule is on a day, or undefined when it doesn't hold. */
const reachOn = (rule: OpeningRule, date: CalendarDate, isHoliday: boolean): number | undefined => {
  if (!isWithin(rule, date)) return undefined;
  const { dayOfWeek } = rule;
  if (isHoliday && dayOfWeek?.includes('PublicHolidays')) return onHolidays(read(rule).days);
  return (dayOfWeek?.includes(DAYS[weekday(date)] as (typeof DAYS)[number]) ?? true) ? read(rule).days : undefined;
};

/** The rules that count on a day, and how particular they are: of those that hold, the ones for the shortest time. */
export interface Counting {
  rules: OpeningRule[];
  reach: number;
}

/** The rules that count on a day. */
export const rulesOn = (rules: readonly OpeningRule[], date: CalendarDate, isHoliday: boolean): Counting => {
  const counting: Counting = { rules: [], reach: Infinity };
  for (const rule of rules) {
    const reach = reachOn(rule, date, isHoliday) ?? Infinity;
    if (reach < counting.reach) Object.assign(counting, { rules: [], reach });
    if (reach < Infinity && reach === counting.reach) counting.rules.push(rule);
  }
  return counting;
};

/** When rules are open, without those that say closed. */
export const stretchesOf = (rules: readonly OpeningRule[]): Stretch[] =>
  rules.map((rule) => read(rule).stretch).filter((stretch) => stretch !== undefined);

/**
 * When somebody answers on a day. Of several rules for it, those for the shortest time count: a day goes before a summer, a summer
 * before public holidays, these before the usual week.
 */
export const stretchesOn = (rules: readonly OpeningRule[], date: CalendarDate, isHoliday = noHoliday): Stretch[] =>
  stretchesOf(rulesOn(rules, date, isHoliday(date)).rules);

/** Whether any rule is for public holidays. */
export const namesHolidays = (rules: readonly OpeningRule[]): boolean =>
  rules.some(({ dayOfWeek }) => dayOfWeek?.includes('PublicHolidays'));
