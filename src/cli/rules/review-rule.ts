import { readCalendarDate, type CalendarDate } from '../../domain/calendar-date.js';

/** Who checked a text, when, and until when that holds. */
export interface Review {
  status?: string;
  reviewedBy?: string | null;
  reviewedOn?: string | null;
  reviewDue?: string | null;
}

const isEmpty = (value: string | null | undefined): boolean => value === undefined || value === null || value.trim() === '';

const dateProblems = (place: string, review: Review): string[] =>
  (['reviewedOn', 'reviewDue'] as const).flatMap((name) => {
    const date = review[name];
    return isEmpty(date) || readCalendarDate(date ?? '') !== undefined
      ? []
      : [`${place}, ${name}: "${date ?? ''}" isn't a day; write it as 2026-12-05.`];
  });

/** A review names a person and a day, on a day that has been, and isn't past its date. Dates compare as they are written. */
export const reviewProblems = (place: string, review: Review, today: CalendarDate): string[] => {
  const { status, reviewedBy, reviewedOn, reviewDue } = review;
  const isReviewed = status === 'reviewed' || !isEmpty(reviewedBy) || !isEmpty(reviewedOn);
  return [
    ...dateProblems(place, review),
    ...(isReviewed && isEmpty(reviewedBy) ? [`${place}: nobody is named as reviewer; fill in reviewedBy, or set status to "draft".`] : []),
    ...(isReviewed && isEmpty(reviewedOn)
      ? [`${place}: the day of the review is missing; fill in reviewedOn, or set status to "draft".`]
      : []),
    ...(!isEmpty(reviewedOn) && (reviewedOn ?? '') > today ? [`${place}: reviewedOn, ${reviewedOn ?? ''}, is still to come.`] : []),
    ...(!isEmpty(reviewDue) && (reviewDue ?? '') < today
      ? [`${place}: the review was due on ${reviewDue ?? ''}; have the text read again and move reviewDue.`]
      : []),
  ];
};
