import type { DaySpan } from './day-span.js';

/** Where a span lies on a scale, in hundredths of the scale's length. */
export interface Placed {
  start: number;
  length: number;
  openEnd: boolean;
}

/** The end of the scale on which all spans can be drawn: the last day that any of them names, with room for open ends. */
export const lastDay = (spans: readonly DaySpan[]): number => {
  const days = spans.map(({ fromDay, toDay }) => toDay ?? fromDay);
  const room = spans.some(({ toDay }) => toDay === undefined) ? 1.2 : 1;
  return Math.max(1, ...days) * room;
};

/**
 * Puts a span on a scale. A span without an end gets a short bar that runs open: how long isn't known, so the bar
 * doesn't say. A span of a single moment stays visible.
 */
export const placeOnScale = ({ fromDay, toDay }: DaySpan, scaleDays: number): Placed => {
  const OPEN_LENGTH = 14;
  const SHORTEST = 3;
  const start = Math.min(100 - SHORTEST, (fromDay / scaleDays) * 100);
  if (toDay === undefined) return { start, length: Math.min(OPEN_LENGTH, 100 - start), openEnd: true };
  return { start, length: Math.max(SHORTEST, ((toDay - fromDay) / scaleDays) * 100), openEnd: false };
};
