import type { Profile } from '../../../../src/content/profile.js';
import { toSafeLink } from '../../../../src/domain/safe-link.js';
import { countryName } from '../../words/names.js';
import { fill, type Words } from '../../words/words.js';
import { countryOf, hasHospital, lacksTime } from '../state/draft.js';
import { readRules } from './line-hours.js';
import type { Checks } from '../context.js';

type Line = NonNullable<Profile['lines']>[number];
type Page = NonNullable<Profile['pages']>[number];

/*
 * What is wrong in one field, in words for an editor. `check` has the same rules, and more of them, in words for a developer.
 */

export const organisationFault = (profile: Profile, words: Words): string | undefined =>
  profile.organisation.trim() === '' && hasHospital(profile) ? words.missingName : undefined;

/** @param country - Where the number is written as it is. */
export const numberFault = ({ number }: Line, country: string, words: Words, { isDialled }: Checks): string | undefined => {
  if (number.trim() === '') return words.missingNumber;
  return isDialled(number) ? undefined : fill(words.badNumber, { country: countryName(country, words.lang) });
};

export const emailFault = (email: string | undefined, words: Words): string | undefined =>
  !email || toSafeLink(`mailto:${email}`) !== undefined ? undefined : words.badEmail;

const isHttps = (address: string): boolean => /^https:\/\//i.test(address) && toSafeLink(address) !== undefined;

export const siteFault = (site: string | undefined, words: Words): string | undefined =>
  !site || isHttps(site) ? undefined : words.badUrl;

export const pageFaults = ({ title, url }: Page, words: Words): { title?: string; url?: string } => ({
  ...(title.trim() === '' ? { title: words.missingTitle } : {}),
  ...(isHttps(url) || /^\/[^/]/.test(url) ? {} : { url: words.badUrl }),
});

/** Whether a line for the night says that it answers in the hours of an office. */
export const answersByDayOnly = ({ kind, openingHours }: Line, country: string): boolean =>
  kind === 'out-of-hours' && readRules(openingHours, country).days === 'weekdays';

const hoursFault = ({ openingHours = [] }: Line, words: Words): string | undefined =>
  openingHours.some(lacksTime) ? words.missingTime : undefined;

/** The faults that are said beside fields, each once. */
export const fieldFaults = (profile: Profile, words: Words, checks: Checks): string[] => {
  const { lines = [], pages = [] } = profile;
  const country = countryOf(profile);
  const faults = [
    organisationFault(profile, words),
    emailFault(profile.email, words),
    siteFault(profile.site, words),
    siteFault(profile.address?.url, words),
    ...lines.flatMap((line) => [
      numberFault(line, country, words, checks),
      hoursFault(line, words),
      answersByDayOnly(line, country) ? words.nightByDay : undefined,
    ]),
    ...pages.flatMap((page) => Object.values(pageFaults(page, words))),
  ];
  return [...new Set(faults.filter((fault) => fault !== undefined))];
};
