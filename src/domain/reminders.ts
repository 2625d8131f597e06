import type { CalendarDate } from './calendar-date.js';
import type { AllDayEvent } from './calendar-file.js';
import { toPlainLine } from './content-line.js';
import type { DateSpan } from './day-span.js';

/** What a reader wants to read in her calendar. */
export interface ReminderWords {
  title: string;
  /** The title when she gave none. */
  neutral: string;
  /** Whether the title of the step is added, which others may see. */
  named: boolean;
  /** What the course is about: its title, for the ids of events. */
  course: string;
}

/** A step with its words and its days. */
export interface DatedStep {
  title: string;
  dates: DateSpan;
}

/**
 * The steps that are worth a place in a calendar: those that end or start after the first day. One without an end is there
 * on the day it starts, since nobody knows how long it takes.
 */
export const toReminders = (
  steps: readonly DatedStep[],
  start: CalendarDate,
  { title, neutral, named, course }: ReminderWords,
): AllDayEvent[] => {
  const chosen = toPlainLine(title) || neutral;
  return steps.flatMap((step) => {
    const { from, to = from } = step.dates;
    const words = named ? [chosen, step.title].filter((part) => toPlainLine(part)) : [chosen];
    return to > start ? [{ title: words.join(' – '), subject: `${course}/${step.title}`, first: from, last: to }] : [];
  });
};
