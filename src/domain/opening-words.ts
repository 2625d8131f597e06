import { DAYS, stretchesOf, type OpeningRule } from './opening-hours.js';
import { writeHours } from './write-hours.js';

/** A Monday, to name the days of the week after. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

/** Languages in Arabic script, which has a semicolon of its own. */
const ARABIC = /^(?:ar|fa|ur)\b/;

/** Days that stay on one line: the end of a line between two of them reads as two stretches. */
const unbroken = (days: string): string => days.replace(/\s/g, '\u00A0').replace(/\p{Pd}/gu, '$&\u2060');

/**
 * The hours of a usual week in words, such as "maandag – vrijdag 08:00–16:30", with the days as the language names them.
 * Public holidays and other rules for some days only are left out.
 */
export const toOpeningWords = (rules: readonly OpeningRule[], language: string): string => {
  const usual = rules.filter(({ validFrom, validThrough }) => validFrom === undefined && validThrough === undefined);
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const stretches: { first: number; last: number; hours: string }[] = [];
  for (const [index, day] of DAYS.entries()) {
    const hours = writeHours(stretchesOf(usual.filter(({ dayOfWeek }) => dayOfWeek?.includes(day) ?? true)));
    const before = stretches.at(-1);
    if (before?.hours === hours) before.last = index;
    else stretches.push({ first: index, last: index, hours });
  }
  return stretches
    .filter(({ hours }) => hours !== '')
    .map(({ first, last, hours }) => `${unbroken(names.formatRange(MONDAY + first * DAY, MONDAY + last * DAY))} ${hours}`)
    .join(`${ARABIC.test(language) ? '؛' : ';'} `);
};
