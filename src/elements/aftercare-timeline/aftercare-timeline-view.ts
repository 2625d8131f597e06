import type { CalendarDate } from '../../domain/calendar-date.js';
import { toDateSpan, type DateSpan, type DaySpan } from '../../domain/day-span.js';
import { lastDay, placeOnScale, type Placed } from '../../domain/place-on-scale.js';

type Situation = 'after-one' | 'tests-planned';

/** A step as the view needs it. */
export interface ViewedStep {
  slot: string;
  span: DaySpan | undefined;
  situation: Situation | undefined;
}

/** A step as it is shown: where its bar lies, and its dates when a start date is known. */
export interface ShownStep {
  slot: string;
  placed: Placed | undefined;
  dates: DateSpan | undefined;
}

/** What the element needs to show the course. */
export interface TimelineView {
  steps: readonly ShownStep[];
  /** Whether some steps are only for one of two situations, so that there is something to choose. */
  hasSituations: boolean;
  /** Whether any step has a span that dates can be worked out for. */
  hasSpans: boolean;
}

/** Works out the course for a start date and a situation. Without a situation all steps are there. */
export const toTimelineView = (steps: readonly ViewedStep[], start?: CalendarDate, situation?: Situation): TimelineView => {
  const scale = lastDay(steps.flatMap(({ span }) => span ?? []));
  const shown = steps.filter((step) => situation === undefined || step.situation === undefined || step.situation === situation);
  return {
    steps: shown.map(({ slot, span }) => ({
      slot,
      placed: span && placeOnScale(span, scale),
      dates: span && start !== undefined ? toDateSpan(span, start) : undefined,
    })),
    hasSituations: new Set(steps.flatMap((step) => step.situation ?? [])).size > 1,
    hasSpans: steps.some(({ span }) => span !== undefined),
  };
};
