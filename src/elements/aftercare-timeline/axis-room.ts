/** The least height of the axis in letters (em): room for four spans, with its words. The page keeps it free before the script. */
export const AXIS_ROOM = 15;

/** The same in a box so narrow that names stand above their bars. */
export const NARROW_AXIS_ROOM = 21;

/** The width in letters up to which that is so. */
export const NARROW = 18;
