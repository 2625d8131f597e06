import { DAYS, type OpeningRule } from './opening-hours.js';

/** A Monday, to name the days of the week after. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

/** Days that stay on one line: the end of a line between two of them reads as two stretches. */
const unbroken = (days: string): string => days.replace(/\s/g, '\u00A0').replace(/\p{Pd}/gu, '$&\u2060');

/**
 * The hours of a day. Where one stretch ends as another begins, they are one; all around the clock is the whole day, and the last
 * minute of a day is its end.
 */
const hoursOn = (rules: readonly OpeningRule[], day: (typeof DAYS)[number]): string => {
  const stretches: { opens: string; closes: string }[] = [];
  const given = rules
    .filter(({ dayOfWeek, opens }) => opens !== undefined && (dayOfWeek?.includes(day) ?? true))
    .map(({ opens = '', closes = '' }) => ({ opens: opens.slice(0, 5), closes: closes.slice(0, 5).replace('23:59', '24:00') }))
    .sort((one, other) => (one.opens < other.opens ? -1 : 1));
  for (const { opens, closes } of given) {
    const before = stretches.at(-1);
    if (before?.closes === opens) before.closes = closes;
    else stretches.push({ opens, closes });
  }
  return stretches.map(({ opens, closes }) => (opens === closes ? '00:00–24:00' : `${opens}–${closes}`)).join(', ');
};

/**
 * The hours of a usual week in words, such as "maandag – vrijdag 08:00–16:30", with the days as the language names them.
 * Public holidays and other rules for some days only are left out.
 */
export const toOpeningWords = (rules: readonly OpeningRule[], language: string): string => {
  const usual = rules.filter(({ validFrom, validThrough }) => validFrom === undefined && validThrough === undefined);
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const stretches: { first: number; last: number; hours: string }[] = [];
  for (const [index, day] of DAYS.entries()) {
    const hours = hoursOn(usual, day);
    const before = stretches.at(-1);
    if (before?.hours === hours) before.last = index;
    else stretches.push({ first: index, last: index, hours });
  }
  return stretches
    .filter(({ hours }) => hours !== '')
    .map(({ first, last, hours }) => `${unbroken(names.formatRange(MONDAY + first * DAY, MONDAY + last * DAY))} ${hours}`)
    .join('; ');
};
