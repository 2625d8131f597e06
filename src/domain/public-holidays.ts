import { addDays, type CalendarDate } from './calendar-date.js';
import { noHoliday, type IsHoliday } from './opening-hours.js';

/** A day of every year as month and day, or so many days after Easter Sunday. */
type Holiday = string | number;

/** What all of these countries have: New Year's Day, Easter Monday, Ascension Day, Whit Monday and Christmas Day. */
const SHARED: readonly Holiday[] = ['01-01', 1, 39, 50, '12-25'];

/**
 * The public holidays of a whole country, besides the shared ones:
 *
 * - NL: Algemene termijnenwet, article 3, 5 May of every year included; Easter Sunday and Whit Sunday are in the list of
 *   Rijksoverheid. The King's birthday is below. Good Friday, which that law only treats alike, is a working day for most.
 * - BE: Koninklijk besluit of 18 April 1974 on public holidays, article 1.
 * - DE: what the holiday laws of all Länder have in common; 3 October by the Einigungsvertrag, article 2.
 * - FR: Code du travail, article L3133-1.
 * - LU: Code du travail, article L. 232-2.
 */
const HOLIDAYS: Readonly<Record<string, readonly Holiday[]>> = {
  NL: ['05-05', 0, 49, '12-26'],
  BE: ['05-01', '07-21', '08-15', '11-01', '11-11'],
  DE: [-2, '05-01', '10-03', '12-26'],
  FR: ['05-01', '05-08', '07-14', '08-15', '11-01', '11-11'],
  LU: ['05-01', '05-09', '06-23', '08-15', '11-01', '12-26'],
};

/** Countries whose public holidays are known. */
export const HOLIDAY_COUNTRIES: readonly string[] = Object.keys(HOLIDAYS);

/** Easter Sunday of a year of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
const easterOf = (year: number): CalendarDate => {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leaps = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + leaps + 15) % 30;
  const fromSunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * fromSunday) / 451);
  return addDays(`${year}-03-22`, moon + fromSunday - 7 * late);
};

/** The King's birthday of the Netherlands: on Saturday where it falls on a Sunday. */
const kingsDay = (year: number): CalendarDate => {
  const birthday = `${year}-04-27`;
  return new Date(`${birthday}T00:00:00Z`).getUTCDay() === 0 ? addDays(birthday, -1) : birthday;
};

const holidaysOf = (country: string, year: number): ReadonlySet<CalendarDate> => {
  const easter = easterOf(year);
  const days = [...SHARED, ...(HOLIDAYS[country] ?? [])].map((day) => (typeof day === 'number' ? addDays(easter, day) : `${year}-${day}`));
  return new Set([...days, ...(country === 'NL' ? [kingsDay(year)] : [])]);
};

/** What knows the public holidays of a country. Of a country that isn't known, no day is one. */
export const toIsHoliday = (country = 'NL'): IsHoliday => {
  if (!HOLIDAY_COUNTRIES.includes(country)) return noHoliday;
  const years = new Map<number, ReadonlySet<CalendarDate>>();
  return (date) => {
    const year = Number(date.slice(0, 4));
    const days = years.get(year) ?? holidaysOf(country, year);
    years.set(year, days);
    return days.has(date);
  };
};
