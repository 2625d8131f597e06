import type { Profile } from './profile.js';

type Line = NonNullable<Profile['lines']>[number];

const DAYS_IN_WEEK = 7;

/** Whether the opening hours of a line say that it answers at any hour. */
const isRoundTheClock = ({ openingHours = [] }: Line): boolean =>
  openingHours.some(
    ({ dayOfWeek, opens = '', closes = '', validFrom, validThrough }) =>
      (validFrom ?? validThrough) === undefined &&
      (dayOfWeek === undefined || new Set(dayOfWeek).size === DAYS_IN_WEEK) &&
      opens.startsWith('00:00') &&
      /^(?:24:00|23:59|00:00)/.test(closes),
  );

/** Whether somebody with worries can call a line on a weekday. A line that doesn't say what it is for is taken for one of the day. */
export const answersByDay = (line: Line): boolean => line.kind === 'daytime' || line.kind === undefined || isRoundTheClock(line);

/**
 * Whether somebody with worries can call a line in the evening, at night and at weekends. The emergency number of a country is
 * for what can't wait for a doctor to ring back, so that alone isn't enough.
 */
export const answersAtNight = (line: Line): boolean =>
  line.kind === 'out-of-hours' ||
  (line.kind === 'emergency' && !/^\d{3,6}$/.test(line.number.trim())) ||
  (answersByDay(line) && isRoundTheClock(line));
