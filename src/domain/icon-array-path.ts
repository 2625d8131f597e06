import type { IconKind } from './icon-array.js';

/** Squares in a row of an icon array. */
const PER_ROW = 10;

/** From one square to the next, in units of the drawing; a square's own side is 6, and its outline rounds it. */
const STEP = 9;

/** Side of the whole drawing of a hundred squares, with room for the outlines. */
export const ICON_ARRAY_SIDE = PER_ROW * STEP;

/** The SVG path of all squares of one kind: one path instead of up to a hundred elements. */
export const toIconPath = (icons: readonly IconKind[], kind: IconKind): string =>
  icons
    .map((icon, index) => (icon === kind ? `M${(index % PER_ROW) * STEP + 1.5} ${Math.floor(index / PER_ROW) * STEP + 1.5}h6v6h-6z` : ''))
    .join('');
