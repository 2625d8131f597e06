import { FIGURE_TOKEN } from './fill-figures.js';
import type { Pack, RiskGroup, TimelineStep } from './pack.js';
import { ShapeError } from './shape.js';

/** What names figures and sources in a pack, or in what extends one. */
export interface Naming {
  risk?: Pick<NonNullable<Pack['risk']>, 'groups'> | undefined;
  timeline?: Pick<NonNullable<Pack['timeline']>, 'steps'> | undefined;
  groups?: readonly RiskGroup[];
  steps?: readonly TimelineStep[];
  range?: string;
  /** The words that stand before notes; the braces in them aren't figures. */
  labels?: object;
  /** Who checked it: names aren't texts. */
  review?: object;
}

/** The ids of the figures that words name, and rows of tables and spans of steps. */
export const figuresNamedIn = (part: unknown): Set<string> => {
  const json = JSON.stringify(part);
  const tokens = [...json.matchAll(FIGURE_TOKEN)].map(([, name]) => name as string);
  const fields = [...json.matchAll(/"(?:figure|from|to)":"([^"]+)"/g)].map(([, name]) => name as string);
  return new Set([...tokens, ...fields]);
};

/** The ids of all figures that the texts, the rows and the steps of a pack name. */
export const namedFigures = ({ range: _range, labels: _labels, review: _review, ...texts }: Naming): Set<string> => {
  const { risk, timeline, groups = risk?.groups ?? [], steps = timeline?.steps ?? [] } = texts;
  const tokens = [...JSON.stringify(texts).matchAll(FIGURE_TOKEN)].map(([, name]) => name);
  const rows = groups.flatMap((group) => group.rows.map(({ figure }) => figure));
  const spans = steps.flatMap(({ span }) => [span?.from, span?.to]);
  return new Set([...tokens, ...rows, ...spans].filter((name) => name !== undefined));
};

const citations = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'accordingTo' ? (inner as string[]) : citations(inner)));
};

/** The ids of all sources that texts or figures name. */
export const namedSources = (texts: object): Set<string> => new Set(citations(texts));

const checkComplete = (what: 'figures' | 'sources', names: Iterable<string>, known: object): void => {
  for (const name of names) {
    if (!Object.hasOwn(known, name)) throw new ShapeError(what, `complete: a text names "${name}", which isn't there`);
  }
};

/** Throws a sentence about the first figure or source that a text names and that isn't there. */
export const checkNames = ({ figures, sources, ...texts }: Naming & Pick<Pack, 'figures' | 'sources'>): void => {
  checkComplete('figures', namedFigures(texts), figures);
  checkComplete('sources', namedSources(texts), sources);
};
