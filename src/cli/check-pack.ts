import facts from '../../content/facts.json' with { type: 'json' };
import { packToPassages } from '../authoring/pack-to-passages.js';
import { linksIn, type Passage } from '../authoring/passage.js';
import type { Pack } from '../content/pack.js';
import { readPack } from '../content/read-pack.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import { onlyProblems, type Findings } from './findings.js';
import { addressesIn, listsNamed } from './lists-named.js';
import { digitProblems } from './rules/digit-rule.js';
import { factProblems } from './rules/fact-rule.js';
import { figureProblems, namedFigureProblems } from './rules/figure-rule.js';
import { addressProblems, linkProblems } from './rules/link-rule.js';
import { numberProblems } from './rules/phone-rule.js';
import { readingProblems, readingReport, type ReadingExceptions } from './rules/reading-rule.js';
import { reviewProblems } from './rules/review-rule.js';
import { rowProblems } from './rules/row-rule.js';
import { schemaProblems } from './rules/schema-rule.js';
import { sourceProblems } from './rules/source-rule.js';
import { toneProblems } from './rules/tone-rule.js';

const FACTS = new Set(Object.keys(facts));

/** Telephone links in texts dial numbers that exist. */
export const phoneLinkProblems = (passages: readonly Passage[]): string[] =>
  passages.flatMap((passage) =>
    linksIn(passage)
      .filter(({ link }) => /^tel:/i.test(link))
      .flatMap(({ link }) => numberProblems(passage.place, link.slice('tel:'.length))),
  );

const rowsOf = (pack: Pack): Parameters<typeof rowProblems>[0] =>
  (pack.risk?.groups ?? []).flatMap((group) => group.rows.map((row) => ({ ...row, place: `risk, row ${row.id}` })));

const namedOutsideTexts = (pack: Pack): { place: string; id: string | undefined }[] => [
  ...rowsOf(pack).map(({ place, figure }) => ({ place, id: figure })),
  ...(pack.timeline?.steps ?? []).flatMap(({ id, span }) =>
    [span?.from, span?.to].map((figure) => ({ place: `timeline, step ${id}, span`, id: figure })),
  ),
];

/** What the rules miss and a browser would refuse: it reads the pack as the widgets do. */
const readingFault = (value: unknown): string[] => {
  try {
    readPack(value);
    return [];
  } catch (error) {
    return [`${error instanceof Error ? error.message : String(error)}.`];
  }
};

/** Checks a compiled pack in one language. When its form is wrong, that comes first, and alone. */
export const checkPack = (value: unknown, today: CalendarDate, exceptions: ReadingExceptions): Findings => {
  const form = schemaProblems('pack', value);
  if (form.length > 0) return onlyProblems(form);
  const pack = value as Pack;
  const passages = packToPassages(pack);
  const figures = new Set(Object.keys(pack.figures));
  const sources = new Set(Object.keys(pack.sources));
  const problems = [
    ...figureProblems(passages, figures),
    ...namedFigureProblems(namedOutsideTexts(pack), figures),
    ...rowProblems(rowsOf(pack), pack.figures),
    ...digitProblems(passages),
    ...listsNamed(pack, 'facts').flatMap(({ place, value: ids }) => factProblems(place, ids, FACTS)),
    ...listsNamed(pack, 'accordingTo').flatMap(({ place, value: ids }) => sourceProblems(place, ids, sources)),
    ...linkProblems(passages),
    ...addressesIn(pack.sources).flatMap(({ place, value: address }) => addressProblems(`sources, ${place}`, address)),
    ...phoneLinkProblems(passages),
    ...reviewProblems('review', pack.review ?? {}, today),
    ...toneProblems(passages),
    ...readingProblems(passages, exceptions),
  ];
  return { problems: problems.length > 0 ? problems : readingFault(value), report: readingReport(passages, exceptions) };
};
