import type { CalendarDate } from './calendar-date.js';

const toNumber = (day: string): number => Number(day.replaceAll('-', ''));

/**
 * Whether the first day of a miscarriage was probably meant otherwise, such as by a slip in the year: it is still to come,
 * or more than a year ago. Takes whatever a date field holds, which may be a year that is no `CalendarDate`.
 */
export const unlikelyDay = (day: string, today: CalendarDate): 'to-come' | 'long-ago' | undefined => {
  if (!/^\d{4,6}-\d\d-\d\d$/.test(day)) return undefined;
  // 20261205 for 5 December 2026: a year is 10000.
  const later = toNumber(day) - toNumber(today);
  if (later > 0) return 'to-come';
  return later < -10_000 ? 'long-ago' : undefined;
};
