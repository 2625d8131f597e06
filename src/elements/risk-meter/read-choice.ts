import type { RiskChoice, RiskDimension } from '../../domain/pick-rows.js';
import { readBand } from '../../domain/read-band.js';
import { readWholeNumber } from '../../domain/read-numbers.js';

/** Ages and numbers outside these are typing errors. */
const LIMITS: Record<RiskDimension, readonly [number, number]> = { ageYears: [10, 70], miscarriages: [0, 30] };

/** What an editor may write, for the message when it is something else. */
export const expected = (dimension: RiskDimension): string =>
  `a whole number from ${LIMITS[dimension].join(' to ')}${dimension === 'ageYears' ? ', or two of them with a hyphen between' : ''}`;

const within = (dimension: RiskDimension, number: number): boolean => number >= LIMITS[dimension][0] && number <= LIMITS[dimension][1];

/**
 * Reads what somebody wrote as an age in years, a band of ages or a number of miscarriages, in digits of any script.
 * Undefined when it is none: nothing is rounded, guessed or moved to the nearest row.
 */
export const readChoice = <Dimension extends RiskDimension>(dimension: Dimension, words: string): RiskChoice[Dimension] => {
  const number = readWholeNumber(words);
  if (number !== undefined) return within(dimension, number) ? number : undefined;
  const band = dimension === 'ageYears' ? readBand(words) : undefined;
  return band && within(dimension, band.from) && within(dimension, band.through) ? (band as RiskChoice[Dimension]) : undefined;
};
