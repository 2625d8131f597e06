/**
 * In CSS pixels. Opening any answer of the built-in packs makes a page one step higher, or two where a long one is read on a
 * telephone, so the step says that something was opened and next to nothing of what. White space below the last words is the price.
 */
const STEP = 1200;

/**
 * What a page in a frame says of its height once somebody has done something in it: its height before that, which says nothing of
 * her, and whole steps above it. Never less, since a search or a choice that leaves much out would show.
 */
export const heightInSteps = (height: number, before: number): number => before + STEP * Math.max(0, Math.ceil((height - before) / STEP));
