import facts from '../../content/facts.json' with { type: 'json' };
import { guardProblems } from '../authoring/language-guards.js';
import type { Passage } from '../authoring/passage.js';
import type { Pack, RiskGroup, TimelineStep } from '../../src/content/pack.js';
import type { CalendarDate } from '../../src/domain/calendar-date.js';
import type { Findings } from './findings.js';
import { addressesIn, correctedIn, listsNamed } from './lists-named.js';
import { earlierProblems } from './rules/earlier-rule.js';
import { factProblems } from './rules/fact-rule.js';
import { namedFigureProblems } from './rules/figure-rule.js';
import { addressProblems } from './rules/link-rule.js';
import { guardedBy, passageProblems } from './rules/passage-rules.js';
import { readingReport, type ReadingExceptions } from './rules/reading-rule.js';
import { reviewProblems } from './rules/review-rule.js';
import { rowProblems, rowsOf } from './rules/row-rule.js';
import { sourceProblems } from './rules/source-rule.js';

const FACTS = new Set(Object.keys(facts));

/** What a pack and the changes to one are both made of. */
export interface Parts extends Pick<Pack, 'lang' | 'figures' | 'sources' | 'review'> {
  /** All of the file: facts and sources are named anywhere in it. */
  file: object;
  passages: readonly Passage[];
  groups: readonly RiskGroup[];
  steps: readonly TimelineStep[];
}

/** What checking takes from outside the file: the day, and what may read less easily. */
export interface Given {
  today: CalendarDate;
  exceptions: ReadingExceptions;
}

/** Checks the parts of a pack or of the changes to one, of which the form is right. */
export const checkParts = (parts: Parts, { today, exceptions }: Given): Findings => {
  const { lang, file, passages, groups, steps, review = {} } = parts;
  const figures = new Set(Object.keys(parts.figures));
  const sources = new Set(Object.keys(parts.sources));
  const rows = rowsOf(groups);
  const namedOutsideTexts = [
    ...rows.map(({ place, figure }) => ({ place, id: figure })),
    ...steps.flatMap(({ id, span }) => [span?.from, span?.to].map((figure) => ({ place: `timeline, step ${id}, span`, id: figure }))),
  ];
  const problems = [
    ...guardProblems(new Intl.Locale(lang).language).map((problem) => `lang: ${problem}`),
    ...passageProblems('pack', passages, { figures, exceptions }),
    ...namedFigureProblems(namedOutsideTexts, figures),
    ...rowProblems(rows, parts),
    ...listsNamed(file, 'facts').flatMap(({ place, value: ids }) => factProblems(place, ids, FACTS)),
    ...listsNamed(file, 'accordingTo').flatMap(({ place, value: ids }) => sourceProblems(place, ids, sources)),
    ...correctedIn(file).flatMap((one) => earlierProblems(one, { sources: parts.sources, factSources: facts })),
    ...addressesIn(parts.sources).flatMap(({ place, value: address }) => addressProblems(`sources, ${place}`, address)),
    ...reviewProblems('review', review, today),
  ];
  return { problems, report: readingReport(guardedBy('reading', passages), exceptions) };
};
