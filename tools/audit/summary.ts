import { h, type ProseElement, type ProseNode } from '../../src/prose/prose-node.js';
import type { Source } from '../../src/content/pack.js';
import { isReviewed } from '../../src/content/review.js';
import { SERIES, type AuditFact, type AuditOutcome } from './facts.js';
import { seriesToProse } from './facts-table.js';
import type { AuditText } from './places.js';
import { leastChecked, STATE_MEANINGS, type AuditState } from './states.js';
import { auditTable } from './table.js';

type Sources = Readonly<Record<string, Source>>;

const OUTCOMES: [AuditOutcome, string][] = [
  ['shown', 'Shown'],
  ['layout', 'In the layout'],
  ['excluded', 'Left out'],
  ['lost', 'Not shown, no reason given'],
];

/** How many statements are shown, in the layout and left out. */
const countsToProse = (facts: readonly AuditFact[], sources: Sources): ProseElement => {
  const outcomes = OUTCOMES.filter(([outcome]) => outcome !== 'lost' || facts.some((fact) => fact.outcome === 'lost'));
  const counts = (own: readonly AuditFact[]): ProseNode[][] =>
    [...outcomes.map(([outcome]) => own.filter((fact) => fact.outcome === outcome)), own].map(({ length }) => [String(length)]);
  return auditTable(
    'counts',
    ['What became of the statements'],
    ['Statements', ...outcomes.map(([, words]) => words), 'All'],
    [
      ...SERIES.map((series) => ({
        cells: [seriesToProse(series, facts, sources), ...counts(facts.filter(({ id }) => id.startsWith(series)))],
      })),
      { cells: [['All'], ...counts(facts)] },
    ],
  );
};

/** What a language folder is called in English. */
export const languageName = (language: string): string => {
  const [lang = '', formal] = language.split('-formal');
  return `${new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang}${formal === undefined ? '' : ', formal'}`;
};

/** Marks a draft, which must not be relied on. */
const stateToProse = (state: AuditState): ProseNode => h('span', { class: `state ${state}` }, state);

const reviewsToProse = (texts: readonly AuditText[], pack: string): ProseElement => {
  const own = texts.filter((text) => text.pack.id === pack);
  return auditTable(
    'reviews',
    ['Pack ', h('code', {}, pack)],
    ['Language', 'State', 'Reviewed by', 'Reviewed on', 'Review due'],
    own.map((text) => ({
      cells: [
        [languageName(text.language), ' ', h('code', {}, text.language)],
        [stateToProse(leastChecked([text]))],
        [text.review.reviewedBy ?? 'nobody'],
        [text.review.reviewedOn ?? '–'],
        [text.review.reviewDue ?? '–'],
      ],
    })),
  );
};

/** Names the reviewers, and claims no more than content/reviews.json does. */
export const claimToProse = (texts: readonly AuditText[]): ProseElement => {
  const reviewed = texts.filter(({ review }) => isReviewed(review));
  const claim =
    reviewed.length === 0
      ? 'No clinician has reviewed this content.'
      : `${reviewed.length} of the ${texts.length} texts have been reviewed, as the tables below say. No clinician has reviewed the others.`;
  return h('p', { class: 'claim' }, h('strong', {}, claim));
};

/** The summary: counts, and who checked which text. */
export const summaryToProse = (texts: readonly AuditText[], facts: readonly AuditFact[], sources: Sources): ProseElement[] => [
  countsToProse(facts, sources),
  h(
    'dl',
    { class: 'states' },
    (['draft', 'written', 'reviewed'] as const).map((state) =>
      h('div', {}, h('dt', {}, stateToProse(state)), h('dd', {}, STATE_MEANINGS[state])),
    ),
  ),
  h(
    'div',
    { class: 'side-by-side' },
    [...new Set(texts.map(({ pack }) => pack.id))].map((pack) => reviewsToProse(texts, pack)),
  ),
];
