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

/** A stretch of numbers, such as the ages from 35 to 40. */
export interface Band {
  from: number;
  through: number;
}

/** Whether a band shares more than an edge with the class: 35 to 40 touches 40 to 45, and no more. */
export const overlaps = ({ from, through, below }: ReferenceClass, band: Band): boolean =>
  band.from < (through ?? below ?? Infinity) && band.through > (from ?? -Infinity);

/** Whether a band goes on where the class has ended. */
export const endsBefore = ({ through, below }: ReferenceClass, band: Band): boolean => (through ?? below ?? Infinity) < band.through;
