/**
 * In CSS pixels. Higher than any answer of the built-in packs on a narrow telephone, with the button that copies its link, so that
 * opening one makes a page one step higher whichever it is. White space below the last words is the price.
 */
const STEP = 1800;

/**
 * What a page in a frame says of its height once somebody has done something in it: its height before that, which says nothing of
 * her, and whole steps above it. Never less, since a search or a choice that leaves much out would show.
 */
export const heightInSteps = (height: number, before: number): number => before + STEP * Math.max(0, Math.ceil((height - before) / STEP));
