import { toInterval } from '../domain/interval.js';
import type { DaySpan } from '../domain/day-span.js';
import type { Figure, Pack, Timeline } from './pack.js';

type Span = NonNullable<Timeline['steps'][number]['span']>;

const DAYS_IN_A_WEEK = 7;

const figureOf = (id: string | undefined, pack: Pick<Pack, 'figures'>): Figure | undefined =>
  id !== undefined && Object.hasOwn(pack.figures, id) ? pack.figures[id] : undefined;

/** The span of a timeline step in days after the miscarriage, from the figures (in weeks) that it names. */
export const toDaySpan = (span: Span, pack: Pick<Pack, 'figures'>): DaySpan => {
  const from = figureOf(span.from, pack);
  const to = figureOf(span.to, pack);
  return {
    fromDay: from === undefined ? (span.fromDays ?? 0) : toInterval(from).low * DAYS_IN_A_WEEK,
    toDay: to === undefined ? undefined : toInterval(to).high * DAYS_IN_A_WEEK,
    ...(span.atMost ? { atMost: true } : {}),
  };
};
