import { isReviewed } from '../../src/content/review.js';
import type { AuditText } from './places.js';

/** How far a text was checked; `missing` where there is none. */
export type AuditState = 'draft' | 'written' | 'reviewed' | 'missing';

/** The meaning of each state, for the report. */
export const STATE_MEANINGS: Record<AuditState, string> = {
  draft: 'a translation that nobody has reviewed',
  written: 'by the authors, not checked by a clinician',
  reviewed: 'checked by the person named, on the day named',
  missing: 'there is no text in this language',
};

/** The state of a text. A review that names nobody or no day counts as none. */
const stateOf = ({ review }: AuditText): AuditState =>
  isReviewed(review) ? 'reviewed' : review.reviewStatus === 'written' ? 'written' : 'draft';

/** The state of some texts together: the least checked one counts, so that nothing looks more checked than it is. */
export const leastChecked = (texts: readonly AuditText[]): AuditState => {
  const states = texts.map(stateOf);
  return (['draft', 'written', 'reviewed'] as const).find((state) => states.includes(state)) ?? 'missing';
};
