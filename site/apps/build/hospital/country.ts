import type { Profile } from '../../../../src/content/profile.js';

/** A locale that knows the time zones of its country, which not every browser has yet. */
type Zoned = Intl.Locale & { getTimeZones?: () => string[] | undefined; timeZones?: string[] };

/** The language that most people in a country speak: the start of a choice. */
export const languageIn = (country: string): string => new Intl.Locale(`und-${country}`).maximize().language;

/** The time zones of a country; none where the browser doesn't know them. */
export const zonesIn = (country: string): string[] => {
  const locale: Zoned = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
};

/** The clock of this device. An editor mostly works where the hospital is. */
const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * A profile in another country: with the language and the clock of that country.
 * @param readNumber - Reads a number again that is written as people write it in a country.
 */
export const moveTo = (
  country: string,
  profile: Profile,
  readNumber: (typed: string, country: string) => { number: string; display: string | undefined },
  here = ownZone(),
): Profile => {
  const zones = zonesIn(country);
  const lines = profile.lines?.map(({ display: written, ...line }) => {
    const { number, display } = readNumber(written ?? line.number, country);
    return { ...line, number, ...(display === undefined ? {} : { display }) };
  });
  return {
    ...profile,
    country,
    lang: languageIn(country),
    timeZone: zones.length === 0 || zones.includes(here) ? here : (zones[0] as string),
    ...(lines ? { lines } : {}),
  };
};
