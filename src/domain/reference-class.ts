/**
 * Which readers a row of a table is about: the reference class of its figure.
 * `from` and `through` belong to it, `below` doesn't. Source 000 lets 40 belong to two rows; so do we.
 */
export interface ReferenceClass {
  from?: number | undefined;
  through?: number | undefined;
  below?: number | undefined;
}

/** Whether a number (an age in years, or earlier miscarriages) belongs to the class. */
export const includes = ({ from, through, below }: ReferenceClass, number: number): boolean =>
  number >= (from ?? -Infinity) && number <= (through ?? Infinity) && number < (below ?? Infinity);
