import { readCalendarDate } from '../domain/calendar-date.js';
import type { Review } from './pack.js';

/** Whether somebody checked a text: it says so, and a person and a day are named. */
export const isReviewed = ({ reviewStatus, reviewedBy, reviewedOn }: Partial<Review> = {}): boolean =>
  reviewStatus === 'reviewed' && (reviewedBy ?? '').trim() !== '' && readCalendarDate(reviewedOn ?? '') !== undefined;
