import type { Pack, Review } from '../content/pack.js';
import { isReviewed } from '../content/review.js';
import { formatCalendarDate, readCalendarDate } from '../domain/calendar-date.js';
import { h, type ProseElement } from './prose-node.js';
import { textToProse } from './text-to-prose.js';

/** Says on what stands below every widget how far its text was checked: `written`, `draft` or `reviewed`. */
export const REVIEW_STATUS = 'data-review-status';

/** Who checked something and when, in the words of a label; nothing unless a person and a day are both named. */
export const reviewedWords = (
  { reviewedBy, reviewedOn }: Partial<Pick<Review, 'reviewedBy' | 'reviewedOn'>>,
  label: string | undefined,
  lang: string,
): string | undefined => {
  const day = readCalendarDate(reviewedOn ?? '');
  if (!reviewedBy?.trim() || day === undefined || label === undefined) return undefined;
  const on = formatCalendarDate(day, lang);
  return label.replace(/\{(?:by|on)\}/g, (place) => (place === '{by}' ? reviewedBy.trim() : on));
};

/** Says that a text is a draft, when its review says so. */
export const draftToProse = ({ review, labels }: Pick<Pack, 'review' | 'labels'>): ProseElement[] =>
  review?.reviewStatus === 'draft' && labels.draft !== undefined ? [h('p', { class: 'nazorg-draft' }, labels.draft)] : [];

/**
 * What stands below everything medical: that this is general and your own situation can differ (fact G034), that the text is a draft
 * where it is one, and who checked it, once somebody has.
 */
export const closingToProse = (pack: Pack): ProseElement[] => [
  h('p', { class: 'nazorg-disclaimer', [REVIEW_STATUS]: pack.review?.reviewStatus }, textToProse(pack.disclaimer, pack)),
  ...draftToProse(pack),
  ...reviewedToProse(pack.review, pack),
];

/** The line that says who checked a text, once it says that it was checked. */
export const reviewedToProse = (review: Review | undefined, { labels, lang }: Pick<Pack, 'labels' | 'lang'>): ProseElement[] => {
  const words = review && isReviewed(review) ? reviewedWords(review, labels.reviewed, lang) : undefined;
  return words === undefined ? [] : [h('p', { class: 'nazorg-reviewed' }, words)];
};
