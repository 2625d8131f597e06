import { OF, type Interval } from './interval.js';

/** A chance as SVG: a path of strokes for each kind of mark, and the line between those of whom it is so and the others. */
export interface RiskPicture {
  viewBox: string;
  /** How broad the strokes are. */
  breadth: number;
  /** How strokes are cut into marks; a bar isn't cut. */
  dashes?: { yes: string; no: string };
  yes: string;
  /** Outlines with sloping lines in them: the source gives a range. */
  range: string;
  no: string;
  line: string;
}

/** Marks in a row, in two halves. */
const PER_ROW = 10;
const HALF = 5;

/** A mark's side, the gap behind it, and what the gap behind the fifth one has more. */
const SIDE = 8;
const STEP = 10;
const EXTRA = 3;

/** The side of the whole picture. */
const WHOLE = PER_ROW * STEP - (STEP - SIDE) + EXTRA;

const placeOf = (index: number): number => index * STEP + (index < HALF ? 0 : EXTRA);

const columnOf = (count: number): number => placeOf(count % PER_ROW);
const rowOf = (count: number): number => placeOf(Math.floor(count / PER_ROW));

/** Where a group of marks ends: in the middle of the gap before the next one. */
const edgeBefore = (place: number): number => (place === 0 ? 0 : place - (place === placeOf(HALF) ? STEP - SIDE + EXTRA : STEP - SIDE) / 2);

/**
 * Strokes along the marks of each half of a row: whole ones, cut into squares, or from the middle of the first to that of the last one,
 * where the cuts make rounds.
 */
const strokes = (from: number, to: number, inset: number): string => {
  let path = '';
  for (let at = from; at < to;) {
    const end = Math.min(to, at - (at % HALF) + HALF);
    const length = (end - at - 1) * STEP + SIDE - 2 * inset;
    // A stroke without a length has no cuts, and is drawn by its round end.
    path += `M${columnOf(at) + inset} ${rowOf(at) + SIDE / 2}h${inset === 0 ? length : length + 0.1}`;
    at = end;
  }
  return path;
};

/** An outline within the square of a mark, with three sloping lines in it. */
const HATCHED = 'h7v7h-7zm0 3.5l3.5-3.5m-3.5 7l7-7m-3.5 7l3.5-3.5';

const hatched = (from: number, to: number): string => {
  let path = '';
  for (let at = from; at < to; at += 1) path += `M${columnOf(at) + 0.5} ${rowOf(at) + 0.5}${HATCHED}`;
  return path;
};

/** The steps between the first so many marks and the others. */
const steps = (count: number): string => {
  if (count === 0 || count === OF) return '';
  const [column, row] = [count % PER_ROW, Math.floor(count / PER_ROW)];
  const top = edgeBefore(placeOf(row));
  if (column === 0) return `M0 ${top}H${WHOLE}`;
  const bottom = row + 1 === PER_ROW ? WHOLE : edgeBefore(placeOf(row + 1));
  const across = edgeBefore(placeOf(column));
  return row + 1 === PER_ROW ? `M${across} ${bottom}V${top}H${WHOLE}` : `M0 ${bottom}H${across}V${top}${row === 0 ? '' : `H${WHOLE}`}`;
};

/**
 * Draws a chance as a hundred marks, grouped in reading order and never scattered (evidence.md C2): squares, hatched ones where the
 * source gives a range, and rounds for the others (C4). Shapes and the line between them tell it without colour (C6).
 */
export const toIconPicture = ({ low, high }: Interval): RiskPicture => ({
  viewBox: `0 0 ${WHOLE} ${WHOLE}`,
  breadth: SIDE,
  dashes: { yes: `${SIDE} ${STEP - SIDE}`, no: `0 ${STEP}` },
  yes: strokes(0, low, 0),
  range: hatched(low, high),
  no: strokes(high, OF, SIDE / 2),
  line: steps(high),
});

const BAR = 22;
const PART = 3;

const stretch = (from: number, to: number): string => (from < to ? `M${PART * from} ${BAR / 2}H${PART * to}` : '');

/** The outline of a stretch of a bar, and sloping lines that go on from one hundredth to the next. */
const hatchedStretch = (from: number, to: number): string =>
  from < to
    ? `M${PART * from} .5H${PART * to}v${BAR - 1}H${PART * from}z` +
      [...Array(to - from).keys()].map((at) => `M${PART * (from + at)} 3.5l3-3${'m-3 6l3-3'.repeat(6)}`).join('')
    : '';

/** Draws a chance as one bar from none to a hundred, with the fillings of the marks. */
export const toBarPicture = ({ low, high }: Interval): RiskPicture => ({
  viewBox: `0 0 ${PART * OF} ${BAR}`,
  breadth: BAR,
  yes: stretch(0, low),
  range: hatchedStretch(low, high),
  no: stretch(high, OF),
  line: high === 0 || high === OF ? '' : `M${PART * high} 0V${BAR}`,
});
