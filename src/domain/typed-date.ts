import { readCalendarDate, type CalendarDate } from './calendar-date.js';
import { toLatinDigits } from './read-numbers.js';

/** The fields of a date, in the order in which they stand. */
export const DATE_PARTS = ['day', 'month', 'year'] as const;

/** Name of one of these fields. */
export type DatePart = (typeof DATE_PARTS)[number];

/** What stands in them. */
export type TypedDate = Readonly<Record<DatePart, string>>;

/** What is wrong with a date: a field is empty, the year isn't one of four digits, or there is no such day. */
export type DateFault = 'not-whole' | 'short-year' | 'no-such-day';

/** What somebody typed, read as a date. */
export interface ReadDate {
  /** As ISO 8601 writes it, whether there is such a day or not. */
  text: string;
  date: CalendarDate | undefined;
  fault: DateFault | undefined;
  /** The fields to mend. */
  wrong: readonly DatePart[];
}

const withFault = (fault: DateFault | undefined, wrong: readonly DatePart[] = [], text = ''): ReadDate => ({
  text,
  date: undefined,
  fault,
  wrong,
});

/** Reads the three fields of a date. All of them empty is no fault. */
export const readTypedDate = (typed: TypedDate): ReadDate => {
  const [day = '', month = '', year = ''] = DATE_PARTS.map((part) => toLatinDigits(typed[part].trim()));
  const empty = DATE_PARTS.filter((part) => typed[part].trim() === '');
  if (empty.length > 0) return empty.length === DATE_PARTS.length ? withFault(undefined) : withFault('not-whole', empty);
  if (!/^\d{4}$/.test(year)) return withFault('short-year', ['year']);
  const text = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const date = readCalendarDate(text);
  if (date !== undefined) return { text, date, fault: undefined, wrong: [] };
  // Whether a year such as 0026 was meant otherwise is another question than whether the day exists.
  return /^(19|20|21)/.test(year) || readCalendarDate(`2000${text.slice(4)}`) === undefined
    ? withFault('no-such-day', ['day', 'month'], text)
    : withFault(undefined, ['year'], text);
};

/** What the fields hold for a date. */
export const toTypedDate = (date: CalendarDate | undefined): TypedDate => {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
};
