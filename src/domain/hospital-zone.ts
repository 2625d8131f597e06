import { toZoneClock, type ZoneClock } from './zone-clock.js';

/**
 * Names that stand for a place. Most others, such as `UTC`, `EST`, `Etc/GMT-1` and `+01:00`, never change their clock: for half of
 * the year a line would seem open an hour too early or too late. Engines also differ on which of them they take.
 */
const OF_PLACE = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//i;

/** How far a clock is from UTC, in minutes, in the middle of January and of July: it is changed in between where there is summer time. */
const offsetsOf = ({ read }: ZoneClock): number[] =>
  [0, 6].map((month) => {
    const { date, minutes } = read(Date.UTC(2026, month, 15));
    return minutes + (date.endsWith('15') ? 0 : -24 * 60);
  });

const hasSummerTime = (timeZone: string): boolean => {
  const clock = toZoneClock(timeZone);
  return clock !== undefined && new Set(offsetsOf(clock)).size > 1;
};

/** The zones of a country as the engine knows them: some have a method for it, older ones a property. */
const zonesOf = (country: string): readonly string[] => {
  try {
    const place = new Intl.Locale(`und-${country}`) as { getTimeZones?: () => string[]; timeZones?: string[] };
    return place.getTimeZones?.() ?? place.timeZones ?? [];
  } catch {
    return [];
  }
};

/**
 * What is wrong with a time zone for a hospital in a country, in words that follow its name, or undefined. Where an engine doesn't
 * know the zones of a country, only the name counts.
 * @param country - Its two letters; the Netherlands unless it is given.
 */
export const zoneFault = (timeZone: string, country = 'NL'): string | undefined => {
  if (toZoneClock(timeZone) === undefined) return "isn't a time zone";
  if (!OF_PLACE.test(timeZone)) return "isn't the name of a place";
  const zones = zonesOf(country);
  if (zones.length === 0 || hasSummerTime(timeZone) || !zones.every(hasSummerTime)) return undefined;
  return `has no summer time, while ${country} has`;
};
