/** The least and the most of a number that a reader can choose by; others are typing errors. */
export type Limits = readonly [least: number, most: number];

/** The youngest and the oldest age in years that a reader can choose. */
export const AGES: Limits = [10, 70];

/** The most earlier miscarriages that a reader can choose. */
export const MOST_MISCARRIAGES = 30;

/** Of anything else. */
const ANY: Limits = [0, 9999];

/** What a reader can choose by what a table is by. */
export const limitsOf = (by: string): Limits => (by === 'age' ? AGES : by === 'miscarriages' ? [0, MOST_MISCARRIAGES] : ANY);
