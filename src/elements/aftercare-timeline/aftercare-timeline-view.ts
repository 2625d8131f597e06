import { toAxis, type Axis } from '../../domain/axis.js';
import { addDays, type CalendarDate } from '../../domain/calendar-date.js';
import { toDateSpan, type DateSpan, type DaySpan } from '../../domain/day-span.js';
import { placeOnAxis, type Placed } from '../../domain/place-on-axis.js';
import { CHOICE_NAMES, isFor, type ChoiceName, type Chosen } from '../../domain/step-choices.js';

/** A step as the view needs it. */
export interface ViewedStep {
  slot: string;
  title: string;
  span: DaySpan | undefined;
  /** For whom it is, by name, and in the words of the page. */
  only: Chosen;
  forWhom: Chosen;
  /** Whether there is no day that it counts from. */
  hasNoDay: boolean;
  /** Whether its heading and its words stand in a box of their own. */
  isBoxed: boolean;
}

/** A step as it is shown: where its bar lies on the axis, and its dates when a start date is known. */
export interface ShownStep {
  slot: string;
  title: string;
  placed: Placed | undefined;
  dates: DateSpan | undefined;
  isBoxed: boolean;
}

/** Something to choose by a reader. */
export interface StepChoice {
  name: ChoiceName;
  /** What it can be: its name, and the words for it. */
  options: readonly (readonly [value: string, words: string])[];
}

/** What the element needs to show the course. */
export interface TimelineView {
  steps: readonly ShownStep[];
  /** What the spans lie on; undefined where no step that is shown has one. */
  axis: Axis | undefined;
  /** The days at the start, the middle and the end of that, when a start date is known. */
  axisDates: readonly CalendarDate[];
  /** What there is to choose, since some steps are only for those who choose so: each with what it can be. */
  choices: readonly StepChoice[];
  /** What was chosen of that. */
  chosen: Chosen;
  /** Whether any step has a span that dates can be worked out for. */
  hasSpans: boolean;
}

/** What steps can be chosen by, in the order in which they come: each with the first words that stand with it. */
const toOptions = (name: ChoiceName, steps: readonly ViewedStep[]): Map<string, string> => {
  const options = new Map<string, string>();
  for (const { only, forWhom } of steps) {
    const value = only[name];
    // One that a hospital added may name a choice without saying what it is called.
    if (value !== undefined && (options.get(value) ?? value) === value) options.set(value, forWhom[name] ?? value);
  }
  return options;
};

const toChoice = (name: ChoiceName, steps: readonly ViewedStep[]): StepChoice | undefined => {
  const options = [...toOptions(name, steps)];
  return options.length > 1 ? { name, options } : undefined;
};

/** What was chosen of what these steps can be chosen by; a name that none of them has would leave most of them out. */
const knownOf = (chosen: Chosen, steps: readonly ViewedStep[]): Chosen =>
  Object.fromEntries(
    CHOICE_NAMES.filter((name) => steps.some(({ only }) => only[name] === chosen[name])).map((name) => [name, chosen[name]]),
  );

/** Works out the course for a start date and what was chosen. Where nothing was, all steps are there. */
export const toTimelineView = (steps: readonly ViewedStep[], start?: CalendarDate, anything: Chosen = {}): TimelineView => {
  const chosen = knownOf(anything, steps);
  const hasNoDay = steps.some((step) => step.hasNoDay && step.only.variant === chosen.variant);
  const axis = toAxis(steps.flatMap(({ span }) => span ?? []));
  const shown = steps.filter(({ only }) => isFor(only, chosen));
  const isDated = start !== undefined && !hasNoDay;
  return {
    axis: shown.some(({ span }) => span) ? axis : undefined,
    axisDates: isDated ? [0, 0.5, 1].map((part) => addDays(start, Math.round(part * axis.days))) : [],
    steps: shown.map(({ slot, title, span, ...step }) => ({
      slot,
      title,
      isBoxed: step.isBoxed,
      placed: span && placeOnAxis(span, axis),
      dates: span && isDated && !step.hasNoDay ? toDateSpan(span, start) : undefined,
    })),
    choices: CHOICE_NAMES.flatMap((name) => toChoice(name, steps) ?? []),
    chosen,
    hasSpans: !hasNoDay && steps.some(({ span }) => span !== undefined),
  };
};
