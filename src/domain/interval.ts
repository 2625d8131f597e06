/** A chance out of a hundred: one number twice, or the two ends of a range. Never a number in between. */
export interface Interval {
  low: number;
  high: number;
}

/** The denominator of every chance in Nazorg, so that all rows can be compared. */
export const OF = 100;

/** Reads a figure's value or range as an interval. */
export const toInterval = (figure: { value?: number; low?: number; high?: number }): Interval => ({
  low: figure.low ?? figure.value ?? NaN,
  high: figure.high ?? figure.value ?? NaN,
});

/**
 * What is left of a hundred: the other frame of the same figure.
 * A range stays a range, with its ends swapped, so that each bound of both frames adds up to a hundred.
 */
export const toRest = ({ low, high }: Interval): Interval => ({ low: OF - high, high: OF - low });

/** Whether two frames of one row are really the same figure seen from both sides. */
export const isRestOf = (one: Interval, other: Interval): boolean => one.low + other.high === OF && one.high + other.low === OF;

/** Whether an interval can be drawn as squares out of a hundred. */
export const isChance = ({ low, high }: Interval): boolean =>
  Number.isInteger(low) && Number.isInteger(high) && low >= 0 && low <= high && high <= OF;
