import { OF, type Interval } from './interval.js';

/** A chance as SVG: what is filled, and what is only outlined, with the hatching of the range in it. */
export interface RiskPicture {
  viewBox: string;
  filled: string;
  open: string;
}

/** Squares in a row. */
const PER_ROW = 10;

/** From one square to the next, in units of the drawing; a square's own side is 6, and its outline rounds it. */
const STEP = 9;

/** A square, and the way to the next one. */
const PLAIN = 'h6v6h-6zm9 0';

/** The same with three sloping lines in it. */
const HATCHED = 'h6v6h-6zm0 3l3-3m-3 6l6-6m-3 6l3-3m3-3';

/** A hundredth of a bar with sloping lines in it, which go on in the next one. */
const HATCHED_STRETCH = `m0 3l3-3${'m-3 6l3-3'.repeat(5)}m0-15`;

const squares = (from: number, to: number, square: string): string => {
  let path = '';
  for (let at = from; at < to;) {
    const column = at % PER_ROW;
    const end = Math.min(to, at - column + PER_ROW);
    path += `M${column * STEP + 1.5} ${((at - column) / PER_ROW) * STEP + 1.5}${square.repeat(end - at)}`;
    at = end;
  }
  return path;
};

/**
 * Draws a chance as a hundred squares, grouped in reading order and never scattered (evidence.md C2). The fillings need no
 * colour: full, hatched where the source gives a range, and open (C4, C6). Two paths, however many people.
 */
export const toIconPicture = ({ low, high }: Interval): RiskPicture => ({
  viewBox: '0 0 90 90',
  filled: squares(0, low, PLAIN),
  open: squares(low, high, HATCHED) + squares(high, OF, PLAIN),
});

const stretch = (from: number, to: number): string => (from < to ? `M${3 * from + 2} 2h${3 * (to - from)}v18h${3 * (from - to)}z` : '');

/** Draws a chance as one bar from none to a hundred, with the fillings of the squares. */
export const toBarPicture = ({ low, high }: Interval): RiskPicture => ({
  viewBox: '0 0 304 22',
  filled: stretch(0, low),
  open: stretch(low, high) + HATCHED_STRETCH.repeat(high - low) + stretch(high, OF),
});
