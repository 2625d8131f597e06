import { FIGURE_TOKEN } from './fill-figures.js';
import type { Pack } from './pack.js';

/** What names figures and sources in a pack: everything but these themselves and the words that join a range. */
export type Naming = Omit<Pack, 'figures' | 'sources'>;

/** The ids of all figures that the texts, the rows and the steps of a pack name. */
export const namedFigures = ({ range: _range, ...texts }: Naming): Set<string> => {
  const tokens = [...JSON.stringify(texts).matchAll(FIGURE_TOKEN)].map(([, name]) => name);
  const rows = texts.risk?.groups.flatMap((group) => group.rows.map(({ figure }) => figure)) ?? [];
  const spans = texts.timeline?.steps.flatMap(({ span }) => [span?.from, span?.to]) ?? [];
  return new Set([...tokens, ...rows, ...spans].filter((name) => name !== undefined));
};

const citations = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'accordingTo' ? (inner as string[]) : citations(inner)));
};

/** The ids of all sources that texts or figures name. */
export const namedSources = (texts: object): Set<string> => new Set(citations(texts));
