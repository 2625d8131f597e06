import { readCalendarDate } from '../../../src/domain/calendar-date.js';

/** What the `format` of a schema means. */
export const formats = { date: (text: string): boolean => readCalendarDate(text) !== undefined };
