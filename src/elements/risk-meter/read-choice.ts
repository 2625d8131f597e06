import type { RiskChoice } from '../../domain/pick-rows.js';
import { readBand } from '../../domain/read-band.js';
import { AGES, limitsOf, MOST_MISCARRIAGES } from '../../domain/reader-limits.js';

/** What a page can choose by in attributes; they count for tables that are by the same. */
export const CHOICES = ['age', 'miscarriages'] as const;

/** What a page can write in each attribute, for its editor. */
export const EXPECTED: Record<(typeof CHOICES)[number], string> = {
  age: `an age from ${AGES.join(' to ')}, or two with a hyphen`,
  miscarriages: `a number up to ${MOST_MISCARRIAGES}`,
};

/** What a reader typed or chose, read: nothing that isn't there is rounded, guessed or moved to the nearest row. */
export const readChoice = (typed: Readonly<Partial<Record<string, string>>>): RiskChoice =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([by, words = '']) => {
      const read = readBand(words, limitsOf(by));
      return read === undefined || (by === 'miscarriages' && typeof read !== 'number') ? [] : [[by, read]];
    }),
  );

/** Whether something was chosen. */
export const isChoice = (choice: RiskChoice): boolean => Object.keys(choice).length > 0;
