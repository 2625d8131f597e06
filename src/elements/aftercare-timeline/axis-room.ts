import { css } from 'lit';

/** The least height of the line that all spans share: room for four of them, with its words. The page keeps it free before the script. */
export const axisRoom = css`15em`;

/** The same in a box so narrow that names stand above their bars. */
export const narrowAxisRoom = css`21em`;

/** The width, in letters, below which that is so. */
export const NARROW = css`18em`;
