import { readCalendarDate, type CalendarDate } from '../../../src/domain/calendar-date.js';

/** Who checked a text, when, and until when that holds. */
export interface Review {
  reviewStatus?: string;
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

/**
 * A review names a person and a day, on a day that has been, and isn't past its date. Dates compare as they are written.
 * `otherwise` says what else can be done about a name or a day that is missing.
 */
export const reviewProblems = (place: string, review: Review, today: CalendarDate, otherwise = 'set reviewStatus to "draft"'): string[] => {
  const { reviewStatus, reviewedBy, reviewedOn, reviewDue } = review;
  const isReviewed = reviewStatus === 'reviewed' || !isEmpty(reviewedBy) || !isEmpty(reviewedOn);
  return [
    ...dateProblems(place, review),
    ...(isReviewed && isEmpty(reviewedBy) ? [`${place}: nobody is named as reviewer; fill in reviewedBy, or ${otherwise}.`] : []),
    ...(isReviewed && isEmpty(reviewedOn) ? [`${place}: the day of the review is missing; fill in reviewedOn, or ${otherwise}.`] : []),
    ...(!isEmpty(reviewedOn) && (reviewedOn ?? '') > today ? [`${place}: reviewedOn, ${reviewedOn ?? ''}, is still to come.`] : []),
    ...(!isEmpty(reviewDue) && (reviewDue ?? '') < today
      ? [`${place}: the review was due on ${reviewDue ?? ''}; have the text read again and move reviewDue.`]
      : []),
  ];
};

/** Every pack has a review in each of its languages, and there is none of a text that isn't there. */
export const reviewsProblems = (
  place: string,
  reviews: Readonly<Record<string, Readonly<Record<string, Review>>>>,
  texts: readonly { pack: string; language: string }[],
  today: CalendarDate,
): string[] => {
  const known = new Set(texts.map(({ pack, language }) => `${pack}, ${language}`));
  const listed = Object.entries(reviews).flatMap(([pack, byLanguage]) =>
    Object.entries(byLanguage).map(([language, review]) => ({ text: `${pack}, ${language}`, review })),
  );
  const missing = [...known].filter((text) => listed.every((one) => one.text !== text));
  return [
    ...missing.map((text) => `${place}: ${text} is missing; add who checked it, or reviewStatus "draft".`),
    ...listed.flatMap(({ text, review }) =>
      known.has(text) ? reviewProblems(`${place}, ${text}`, review, today) : [`${place}: there is no ${text}; take its review out.`],
    ),
  ];
};
