import type { Profile } from '../../src/content/profile.js';
import { readProfile } from '../../src/content/read-profile.js';
import type { CalendarDate } from '../../src/domain/calendar-date.js';
import { guardProblems } from '../authoring/language-guards.js';
import { onlyProblems, type Findings } from './findings.js';
import { hereToPassages, profileToPassages } from './profile-to-passages.js';
import { readingFault } from './reading-fault.js';
import { brandProblems } from './rules/brand-rule.js';
import { callingRemarks } from './rules/calling-rule.js';
import { callProblems } from './rules/call-rule.js';
import { addressProblems } from './rules/link-rule.js';
import { hereProblems, hereRemarks, hereReport } from './rules/here-rule.js';
import { openingProblems, openingRemarks } from './rules/opening-rule.js';
import { passageProblems } from './rules/passage-rules.js';
import { phoneProblems, phoneRemarks } from './rules/phone-rule.js';
import { reviewProblems } from './rules/review-rule.js';
import { schemaProblems } from './rules/schema-rule.js';

const ifGiven = <Value>(value: Value | undefined, check: (value: Value) => string[]): string[] => (value === undefined ? [] : check(value));

/** Checks a hospital's profile: its form, telephone numbers, addresses, words, colours and reviews. */
export const checkProfile = (value: unknown, today: CalendarDate): Findings => {
  const form = schemaProblems('profile', value);
  if (form.length > 0) return onlyProblems(form);
  const profile = value as Profile;
  const passages = profileToPassages(profile);
  const problems = [
    ...phoneProblems(profile.lines ?? []),
    ...callProblems(profile),
    ...openingProblems(profile, today),
    ...ifGiven(profile.address?.url, (url) => addressProblems('address', url)),
    ...ifGiven(profile.email, (email) => addressProblems('email', `mailto:${email}`)),
    ...ifGiven(profile.site, (site) => addressProblems('site', site)),
    ...hereProblems(profile),
    ...ifGiven(profile.thresholds, (thresholds) =>
      reviewProblems('thresholds', { reviewStatus: 'reviewed', ...thresholds }, today, 'leave the thresholds out'),
    ),
    ...ifGiven(profile.brand, brandProblems),
    ...ifGiven(profile.review, (review) => reviewProblems('review', review, today)),
    ...[...new Set(passages.map(({ lang }) => lang))].flatMap((lang) =>
      guardProblems(lang, ['hurtful', 'personal']).map((problem) => `lang: ${problem}`),
    ),
    ...passageProblems('profile', passages, {}),
  ];
  const leftOut: string[] = [];
  const unread = readingFault((file) => readProfile(file, (problem) => void leftOut.push(problem)), value);
  return {
    ...onlyProblems(problems.length > 0 ? problems : [...unread, ...leftOut]),
    remarks: [
      ...phoneRemarks(profile.lines ?? []),
      ...openingRemarks(profile, today),
      ...hereRemarks(profile),
      ...callingRemarks(hereToPassages(profile)),
    ],
    report: hereReport(profile),
  };
};
