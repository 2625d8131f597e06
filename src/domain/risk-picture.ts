import { ICON_ARRAY_SIDE, toIconPath } from './icon-array-path.js';
import { toIconArray } from './icon-array.js';
import { OF, type Interval } from './interval.js';

/** The two ways to draw a chance. */
export type PictureForm = 'icons' | 'bars';

/** A chance as SVG: what is filled, and what is only outlined, with the hatching of the range in it. */
export interface RiskPicture {
  viewBox: string;
  filled: string;
  open: string;
}

/** Length and height of a bar, in units of its drawing: two for each of a hundred. */
const BAR = { length: 2 * OF, height: 12 };

/** From one line of the hatching to the next, along an edge. */
const HATCH_STEP = 3;

/** Sloping lines that fill a rectangle from edge to edge. */
export const toHatching = (x: number, y: number, width: number, height: number): string => {
  let lines = '';
  for (let start = HATCH_STEP - height; start < width; start += HATCH_STEP) {
    const left = Math.max(0, start);
    const right = Math.min(width, start + height);
    if (left < right) lines += `M${x + left} ${y + height + start - left}l${right - left} ${left - right}`;
  }
  return lines;
};

const toIcons = (chance: Interval): RiskPicture => {
  const icons = toIconArray(chance);
  const between = toIconPath(icons, 'between');
  const hatching = [...between.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => toHatching(Number(x), Number(y), 6, 6));
  return {
    viewBox: `0 0 ${ICON_ARRAY_SIDE} ${ICON_ARRAY_SIDE}`,
    filled: toIconPath(icons, 'yes'),
    open: toIconPath(icons, 'no') + between + hatching.join(''),
  };
};

const toBox = (from: number, to: number): string =>
  from < to ? `M${2 * from} 0h${2 * (to - from)}v${BAR.height}h${2 * (from - to)}z` : '';

const toBar = ({ low, high }: Interval): RiskPicture => ({
  viewBox: `-1 -1 ${BAR.length + 2} ${BAR.height + 2}`,
  filled: toBox(0, low),
  open: toBox(low, high) + toHatching(2 * low, 0, 2 * (high - low), BAR.height) + toBox(high, OF),
});

const drawn = new Map<string, RiskPicture>();

/**
 * Draws a chance out of a hundred: as a hundred squares, grouped in reading order, or as one bar. Both have the same
 * three fillings, which need no colour: full, hatched where the source gives a range, and open (evidence.md C2, C4, C6).
 * Two paths, however many people. The same figure is worked out once.
 */
export const toRiskPicture = (chance: Interval, form: PictureForm): RiskPicture => {
  const key = `${form} ${chance.low} ${chance.high}`;
  const picture = drawn.get(key) ?? (form === 'bars' ? toBar : toIcons)(chance);
  drawn.set(key, picture);
  return picture;
};
