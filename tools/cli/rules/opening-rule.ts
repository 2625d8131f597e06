import type { Profile } from '../../../src/content/profile.js';
import { openingFault } from '../../../src/domain/opening-hours.js';
import { toZoneClock } from '../../../src/domain/zone-clock.js';

const zoneProblems = ({ timeZone, lines = [] }: Profile): string[] => {
  if (timeZone === undefined)
    return lines.some(({ openingHours }) => openingHours)
      ? ['timeZone: is missing; add the one of the hospital, such as Europe/Amsterdam, or nobody is told whether a line is open.']
      : [];
  return toZoneClock(timeZone) ? [] : [`timeZone: "${timeZone}" isn't a time zone; write it as Europe/Amsterdam.`];
};

/** Opening hours say one thing of each moment, by a clock that exists. */
export const openingProblems = (profile: Profile): string[] => [
  ...zoneProblems(profile),
  ...(profile.lines ?? []).flatMap(({ openingHours }, index) => {
    const fault = openingHours && openingFault(openingHours);
    return fault === undefined ? [] : [`line ${index + 1}, openingHours: ${fault}.`];
  }),
];
