import type { Axis } from './axis.js';
import type { DaySpan } from './day-span.js';

/** How a span ends on an axis: on its last day, on the last one that it can have, at a day nobody knows, or behind the axis. */
export type SpanEnd = 'known' | 'latest' | 'open' | 'beyond';

/** Where a span lies on an axis, in hundredths of its length. */
export interface Placed {
  start: number;
  length: number;
  /** How much of it, from its start, is drawn solid. */
  solid: number;
  end: SpanEnd;
  /** The unit of the axis in which it starts. */
  from: number;
}

/** The first days of a span of which nobody knows how long it takes, and such a span. */
const FIRST = 6;
const OPEN = 14;
const SHORTEST = 3;

/**
 * Puts a span on an axis. Without an end it gets a short bar that runs open: how long isn't known, so the bar doesn't say. A span of a
 * single moment stays visible, and one that starts behind the axis stands at its edge.
 */
export const placeOnAxis = ({ fromDay, toDay, atMost }: DaySpan, { days, unitDays }: Axis): Placed => {
  const from = Math.floor(fromDay / unitDays);
  if (fromDay >= days && toDay === undefined) return { start: 100, length: 0, solid: 0, end: 'beyond', from };
  const start = Math.min(100 - SHORTEST, (fromDay / days) * 100);
  const length = toDay === undefined ? Math.min(OPEN, 100 - start) : Math.max(SHORTEST, ((toDay - fromDay) / days) * 100);
  const end = toDay === undefined ? 'open' : atMost ? 'latest' : 'known';
  return { start, length, solid: end === 'known' ? length : Math.min(FIRST, length / 2), end, from };
};
