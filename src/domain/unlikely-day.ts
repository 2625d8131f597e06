import type { CalendarDate } from './calendar-date.js';

/**
 * Whether the first day of a miscarriage was probably meant otherwise, such as by a slip in the year: it is still to come,
 * or more than a year ago. Takes whatever a date field holds, which may be a year that is no `CalendarDate`.
 */
export const unlikelyDay = (day: string, today: CalendarDate): 'to-come' | 'long-ago' | undefined => {
  if (!/^\d{4,6}-\d\d-\d\d$/.test(day)) return undefined;
  const inOrder = day.padStart(12, '0');
  if (inOrder > `00${today}`) return 'to-come';
  return inOrder < `00${Number(today.slice(0, 4)) - 1}${today.slice(4)}` ? 'long-ago' : undefined;
};
