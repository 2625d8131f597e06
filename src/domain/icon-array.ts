import { OF, type Interval } from './interval.js';

/** One square of an icon array: certainly counted, in the range, or not counted. */
export type IconKind = 'yes' | 'between' | 'no';

/**
 * The hundred squares of an icon array in reading order, grouped and never scattered (evidence.md C2):
 * filled up to the low bound, hatched up to the high bound, open after that.
 */
export const toIconArray = ({ low, high }: Interval): IconKind[] =>
  [...Array(OF).keys()].map((index) => (index < low ? 'yes' : index < high ? 'between' : 'no'));
