import type { DaySpan } from './day-span.js';

/** What an axis counts in. */
export type AxisUnit = 'days' | 'weeks' | 'months';

/** The line that all spans of a course share. */
export interface Axis {
  unit: AxisUnit;
  /** Days in one unit. */
  unitDays: number;
  /** Days from its start to its end. */
  days: number;
  /** The numbers along it, in units, evenly spaced. */
  ticks: readonly number[];
}

/** Days in a unit. A month is the mean of the calendar's. */
const UNIT_DAYS: Readonly<Record<AxisUnit, number>> = { days: 1, weeks: 7, months: 30.4375 };

const INTERVALS = 4;
const SHORT = 8;

/**
 * The shortest axis that holds every end that is known: 8 days, 8 weeks, or months in twos. A span without an end doesn't stretch
 * it, unless no other is there: what starts behind the axis is drawn at its edge.
 */
export const toAxis = (spans: readonly DaySpan[]): Axis => {
  const ends = spans.flatMap(({ toDay }) => toDay ?? []);
  const last = Math.max(0, ...(ends.length > 0 ? ends : spans.map(({ fromDay }) => fromDay)));
  const unit = (['days', 'weeks'] as const).find((one) => last <= UNIT_DAYS[one] * SHORT) ?? 'months';
  const unitDays = UNIT_DAYS[unit];
  let length = unit === 'months' ? INTERVALS : SHORT;
  while (length * unitDays < last) length *= 2;
  return {
    unit,
    unitDays,
    days: length * unitDays,
    ticks: [0, 1, 2, 3, 4].map((index) => (index * length) / INTERVALS),
  };
};
