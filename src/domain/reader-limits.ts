/** The youngest and the oldest age in years that a reader can choose; others are typing errors. */
export const AGES = [10, 70] as const;

/** The most earlier miscarriages that a reader can choose. */
export const MOST_MISCARRIAGES = 30;
