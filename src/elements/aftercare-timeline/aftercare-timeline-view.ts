import type { CalendarDate } from '../../domain/calendar-date.js';
import { toDateSpan, type DateSpan, type DaySpan } from '../../domain/day-span.js';
import { lastDay, placeOnScale, type Placed } from '../../domain/place-on-scale.js';
import { CHOICE_NAMES, CHOICES, isFor, type ChoiceName, type Chosen } from '../../domain/step-choices.js';

/** A step as the view needs it. */
export interface ViewedStep {
  slot: string;
  title: string;
  span: DaySpan | undefined;
  /** For whom it is. */
  only: Chosen;
}

/** A step as it is shown: where its bar lies, and its dates when a start date is known. */
export interface ShownStep {
  slot: string;
  title: string;
  placed: Placed | undefined;
  dates: DateSpan | undefined;
}

/** Something to choose by a reader. */
export interface StepChoice {
  name: ChoiceName;
  values: readonly string[];
}

/** What the element needs to show the course. */
export interface TimelineView {
  steps: readonly ShownStep[];
  /** What there is to choose, since some steps are only for those who choose so: each with what it can be. */
  choices: readonly StepChoice[];
  /** Whether any step has a span that dates can be worked out for. */
  hasSpans: boolean;
}

const toChoice = (name: ChoiceName, steps: readonly ViewedStep[], chosen: Chosen): StepChoice | undefined => {
  const named = new Set(steps.map(({ only }) => only[name]));
  const values = CHOICES[name].filter((value) => named.has(value) || value === chosen[name]);
  return values.length > 1 ? { name, values } : undefined;
};

/** Works out the course for a start date and what was chosen. Where nothing was, all steps are there. */
export const toTimelineView = (steps: readonly ViewedStep[], start?: CalendarDate, chosen: Chosen = {}): TimelineView => {
  const scale = lastDay(steps.flatMap(({ span }) => span ?? []));
  const shown = steps.filter(({ only }) => isFor(only, chosen));
  return {
    steps: shown.map(({ slot, title, span }) => ({
      slot,
      title,
      placed: span && placeOnScale(span, scale),
      dates: span && start !== undefined ? toDateSpan(span, start) : undefined,
    })),
    choices: CHOICE_NAMES.flatMap((name) => toChoice(name, steps, chosen) ?? []),
    hasSpans: steps.some(({ span }) => span !== undefined),
  };
};
