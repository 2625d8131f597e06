import { getCountries, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { toPhoneLink } from '../../../../src/domain/phone-link.js';
import type { Profile } from '../../../../src/content/profile.js';

type Line = NonNullable<Profile['lines']>[number];

/** The countries whose numbers can be read. */
export const COUNTRIES: readonly string[] = getCountries();

/**
 * A number as an editor types it, the way it is written in its country, as a profile holds it: in international form, with what
 * was typed for readers. One that can't be dialled stays what was typed.
 */
export const readTypedNumber = (typed: string, country: string): Pick<Line, 'number'> & { display: string | undefined } => {
  const written = typed.trim();
  const parsed = parsePhoneNumberFromString(written, country as CountryCode);
  if (parsed?.isValid()) {
    const number = parsed.ext === undefined ? parsed.number : `${parsed.number};ext=${parsed.ext}`;
    return { number, display: number === written ? undefined : typed };
  }
  return { number: typed, display: undefined };
};

/** Whether a number can be dialled. */
export const isDialled = (number: string): boolean => {
  const link = toPhoneLink(number);
  if (link === undefined) return false;
  return !link.startsWith('tel:+') || parsePhoneNumberFromString(link.slice('tel:'.length))?.isValid() === true;
};
