import type { RiskChoice } from '../../domain/pick-rows.js';
import { readAges } from '../../domain/read-ages.js';
import { AGES, MOST_MISCARRIAGES } from '../../domain/reader-limits.js';
import { readWholeNumber } from '../../domain/read-numbers.js';

/** What a reader can choose by, as the attributes and the fields are called. */
export const CHOICES = ['age', 'miscarriages'] as const;

/** What a page can write in each attribute, for its editor. */
export const EXPECTED: Record<(typeof CHOICES)[number], string> = {
  age: `an age from ${AGES.join(' to ')}, or two with a hyphen`,
  miscarriages: `a number up to ${MOST_MISCARRIAGES}`,
};

/** What a reader typed or chose, read: nothing that isn't there is rounded, guessed or moved to the nearest row. */
export const readChoice = ({ age = '', miscarriages = '' }: Partial<Record<string, string>>): RiskChoice => {
  const number = readWholeNumber(miscarriages);
  return {
    ageYears: readAges(age),
    miscarriages: number !== undefined && number <= MOST_MISCARRIAGES ? number : undefined,
  };
};

/** Whether something was chosen. */
export const isChoice = ({ ageYears, miscarriages }: RiskChoice): boolean => ageYears !== undefined || miscarriages !== undefined;
