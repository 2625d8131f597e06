import type { Source } from '../../../src/content/pack.js';
import { yearOf } from '../../../src/content/source-year.js';

/** Something that says what older texts say, with the sources of what holds now. */
export interface Corrected {
  place: string;
  earlier: { facts: readonly string[] };
  accordingTo?: readonly string[] | undefined;
}

/** What the rule leans on: the sources, and which of them each fact comes from. */
export interface EarlierGround {
  sources: Readonly<Record<string, Source>>;
  factSources: Readonly<Record<string, { source: string }>>;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/**
 * What corrects an older statement is newer than it: each source that is named for it has a year, and one of them is of a later
 * year than the sources of all statements that it corrects. Of one that isn't there, or that nobody dated, nothing is known: readers
 * see that it has no date.
 */
export const earlierProblems = ({ place, earlier, accordingTo = [] }: Corrected, { sources, factSources }: EarlierGround): string[] => {
  const older = unique(earlier.facts.flatMap((id) => (Object.hasOwn(factSources, id) ? (factSources[id]?.source ?? []) : [])));
  const newer = unique(accordingTo).filter((id) => !older.includes(id) && Object.hasOwn(sources, id));
  const yearIn = (id: string): number | undefined => {
    const year = Object.hasOwn(sources, id) ? yearOf(sources[id] as Source) : undefined;
    return year === undefined ? undefined : Number(year);
  };
  if (newer.length === 0) {
    return [`${place}: corrects ${earlier.facts.join(', ')} without a source of what holds now; add it to accordingTo.`];
  }
  const undated = newer.filter((id) => yearIn(id) === undefined);
  if (undated.length > 0) {
    return undated.map((id) => `${place}: the source "${id}" corrects an older one and has no year; give it "published" or "notBefore".`);
  }
  const newest = Math.max(...newer.map((id) => yearIn(id) as number));
  return older
    .filter((id) => Object.hasOwn(sources, id))
    .flatMap((id) => {
      const year = yearIn(id);
      return year === undefined || newest > year
        ? []
        : [`${place}: no source here is newer than "${id}" (${year}), which is corrected; name one that is.`];
    });
};
