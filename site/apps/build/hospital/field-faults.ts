import type { Profile } from '../../../../src/content/profile.js';
import { toSafeLink } from '../../../../src/domain/safe-link.js';
import { countryName } from '../../words/names.js';
import { fill, type Words } from '../../words/words.js';
import { hasHospital } from '../state/draft.js';
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

/** Whether any field has a fault that is said beside it. */
export const hasFieldFault = (profile: Profile, words: Words, checks: Checks): boolean =>
  [
    organisationFault(profile, words),
    emailFault(profile.email, words),
    siteFault(profile.site, words),
    siteFault(profile.address?.url, words),
    ...(profile.lines ?? []).map((line) => numberFault(line, profile.country ?? 'NL', words, checks)),
    ...(profile.pages ?? []).flatMap((page) => Object.values(pageFaults(page, words))),
  ].some((fault) => fault !== undefined);
