import type { Profile } from '../../../src/content/profile.js';
import type { CalendarDate } from '../../../src/domain/calendar-date.js';
import { zoneFault } from '../../../src/domain/hospital-zone.js';
import { openingFault } from '../../../src/domain/opening-fault.js';
import { isYearly, namesHolidays, type OpeningRule } from '../../../src/domain/opening-hours.js';
import { hasRunOut, toOpeningState } from '../../../src/domain/opening-state.js';
import { HOLIDAY_COUNTRIES, toIsHoliday } from '../../../src/domain/public-holidays.js';
import { toZoneClock } from '../../../src/domain/zone-clock.js';

const zoneProblems = ({ timeZone, country, lines = [] }: Profile): string[] => {
  if (timeZone === undefined)
    return lines.some(({ openingHours }) => openingHours)
      ? ['timeZone: is missing; add the one of the hospital, such as Europe/Amsterdam, or nobody is told whether a line is open.']
      : [];
  const fault = zoneFault(timeZone, country);
  return fault === undefined ? [] : [`timeZone: "${timeZone}" ${fault}; write it as Europe/Amsterdam.`];
};

/** Whether nobody answers any more from a day on, by the clock of the hospital. */
const isPast = (rules: readonly OpeningRule[], { timeZone, country }: Profile, today: CalendarDate): boolean => {
  const clock = timeZone === undefined ? undefined : toZoneClock(timeZone);
  return clock !== undefined && hasRunOut(toOpeningState(rules, clock, clock.instantOf({ date: today, minutes: 0 }), toIsHoliday(country)));
};

const hoursFault = (rules: readonly OpeningRule[], profile: Profile, today: CalendarDate): string | undefined => {
  const { country } = profile;
  const fault = openingFault(rules);
  if (fault !== undefined) return fault;
  if (country !== undefined && namesHolidays(rules) && !HOLIDAY_COUNTRIES.includes(country))
    return `the public holidays of "${country}" aren't known, only those of ${HOLIDAY_COUNTRIES.join(', ')}, so that no day counts as one; write the days in their place`;
  return isPast(rules, profile, today)
    ? 'the line never opens any more, so that readers are told nothing of it; write the hours that hold now, or take openingHours out'
    : undefined;
};

/** Opening hours say one thing of each moment, by a clock that exists, and of days still to come. */
export const openingProblems = (profile: Profile, today: CalendarDate): string[] => [
  ...zoneProblems(profile),
  ...(profile.lines ?? []).flatMap(({ openingHours }, index) => {
    const fault = openingHours && hoursFault(openingHours, profile, today);
    return fault === undefined ? [] : [`line ${index + 1}, openingHours: ${fault}.`];
  }),
];

/** Worth knowing: rules that are past, such as holidays of last year, while others still hold. */
export const openingRemarks = (profile: Profile, today: CalendarDate): string[] =>
  (profile.lines ?? []).flatMap(({ openingHours = [] }, index) => {
    const past = openingHours.flatMap((rule, at) =>
      !isYearly(rule) && rule.validThrough !== undefined && rule.validThrough < today ? [at + 1] : [],
    );
    return past.length === 0 || isPast(openingHours, profile, today)
      ? []
      : [
          `line ${index + 1}, openingHours: the last day of rule ${past.join(', ')} is past; write the days that come now. "dayOfWeek": ["PublicHolidays"], and days without a year such as --12-25, come back each year.`,
        ];
  });
