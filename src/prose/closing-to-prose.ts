import type { Pack, Review } from '../content/pack.js';
import { formatCalendarDate, readCalendarDate } from '../domain/calendar-date.js';
import { h, type ProseElement } from './prose-node.js';
import { textToProse } from './text-to-prose.js';

/** Says on what stands below every widget how far its text was checked: `written`, `draft` or `reviewed`. */
const REVIEW_STATUS = 'data-review-status';

/** Who checked something and when, as a sentence; nothing unless a person and a day are both named. */
export const reviewedWords = (
  { reviewedBy, reviewedOn }: Partial<Pick<Review, 'reviewedBy' | 'reviewedOn'>>,
  { labels, lang }: Pick<Pack, 'labels' | 'lang'>,
): string | undefined => {
  const day = readCalendarDate(reviewedOn ?? '');
  if (!reviewedBy?.trim() || day === undefined || labels.reviewed === undefined) return undefined;
  const on = formatCalendarDate(day, lang);
  return labels.reviewed.replace(/\{(?:by|on)\}/g, (place) => (place === '{by}' ? reviewedBy.trim() : on));
};

/**
 * What stands below everything medical: that this is general and your own situation can differ (fact G034), and who
 * checked the text, once somebody has.
 */
export const closingToProse = (pack: Pack): ProseElement[] => {
  const reviewed = pack.review && reviewedWords(pack.review, pack);
  return [
    h('p', { class: 'nazorg-disclaimer', [REVIEW_STATUS]: pack.review?.reviewStatus }, textToProse(pack.disclaimer, pack)),
    ...(reviewed === undefined ? [] : [h('p', { class: 'nazorg-reviewed' }, reviewed)]),
  ];
};
