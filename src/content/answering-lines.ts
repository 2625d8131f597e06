import { DAYS, isYearly, namesHolidays } from '../domain/opening-hours.js';
import type { Profile } from './profile.js';

type Line = NonNullable<Profile['lines']>[number];

type Rule = NonNullable<Line['openingHours']>[number];

const isAllDay = ({ opens = '', closes = '' }: Rule): boolean => opens.startsWith('00:00') && /^(?:24:00|23:59|00:00)/.test(closes);

const hasDates = ({ validFrom, validThrough }: Rule): boolean => (validFrom ?? validThrough) !== undefined;

/** Whether the opening hours of a line say that it answers at any hour, on public holidays and other days of each year too. */
const isRoundTheClock = ({ openingHours = [] }: Line): boolean =>
  openingHours.some(
    (rule) => isAllDay(rule) && !hasDates(rule) && DAYS.every((day) => rule.dayOfWeek === undefined || rule.dayOfWeek.includes(day)),
  ) && !openingHours.some((rule) => !isAllDay(rule) && (isYearly(rule) || namesHolidays([rule])));

/**
 * Whether somebody with worries can call a line on a weekday. A line that doesn't say what it is for is taken for one of the day; one
 * by appointment answers nobody who calls unasked.
 */
export const answersByDay = (line: Line): boolean =>
  line.byAppointment !== true && (line.kind === 'daytime' || line.kind === undefined || isRoundTheClock(line));

/**
 * Whether somebody with worries can call a line in the evening, at night and at weekends. The emergency number of a country is
 * for what can't wait for a doctor to ring back, so that alone isn't enough.
 */
export const answersAtNight = (line: Line): boolean =>
  line.byAppointment !== true &&
  (line.kind === 'out-of-hours' ||
    (line.kind === 'emergency' && !/^\d{3,6}$/.test(line.number.trim())) ||
    (answersByDay(line) && isRoundTheClock(line)));
