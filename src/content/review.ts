import { readCalendarDate } from '../domain/calendar-date.js';
import type { Review } from './pack.js';

/** Whether a person and a day are named; without these nobody answers for a text. */
export const isSigned = ({ reviewedBy, reviewedOn }: Partial<Pick<Review, 'reviewedBy' | 'reviewedOn'>>): boolean =>
  (reviewedBy ?? '').trim() !== '' && readCalendarDate(reviewedOn ?? '') !== undefined;

/** Whether somebody checked a text: it says so, and is signed. */
export const isReviewed = (review: Partial<Review> = {}): boolean => review.reviewStatus === 'reviewed' && isSigned(review);
