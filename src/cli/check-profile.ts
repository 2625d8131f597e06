import type { Profile } from '../content/profile.js';
import { readProfile } from '../content/read-profile.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import { onlyProblems, type Findings } from './findings.js';
import { addressesIn } from './lists-named.js';
import { addressProblems } from './rules/link-rule.js';
import { phoneProblems } from './rules/phone-rule.js';
import { reviewProblems, type Review } from './rules/review-rule.js';
import { schemaProblems } from './rules/schema-rule.js';

const placed = (place: string, name: string): string => (place === '' ? name : `${place}, ${name}`);

const readingFault = (value: unknown): string[] => {
  try {
    readProfile(value);
    return [];
  } catch (error) {
    return [`${error instanceof Error ? error.message : String(error)}.`];
  }
};

/** Checks a hospital's profile: its form, its telephone numbers, its addresses and its review. */
export const checkProfile = (value: unknown, today: CalendarDate): Findings => {
  const form = schemaProblems('profile', value);
  if (form.length > 0) return onlyProblems(form);
  const profile = value as Profile & { review?: Review };
  const problems = [
    ...phoneProblems(profile.lines ?? []),
    ...(profile.email === undefined ? [] : addressProblems('email', `mailto:${profile.email}`)),
    ...addressesIn(profile).flatMap(({ place, value: address }) => addressProblems(placed(place, 'address'), address)),
    ...reviewProblems('review', profile.review ?? {}, today),
  ];
  return onlyProblems(problems.length > 0 ? problems : readingFault(value));
};
