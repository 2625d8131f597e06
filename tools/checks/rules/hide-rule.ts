import { figuresNamedIn } from '../../../src/content/named-in-pack.js';
import type { Pack } from '../../../src/content/pack.js';

/** Anything of a pack that carries facts. */
interface Carrying {
  id: string;
  facts?: readonly string[];
  earlier?: { facts: readonly string[]; whole?: boolean };
}

const isCarrying = (value: object): value is Carrying => 'id' in value && ('facts' in value || 'earlier' in value);

const carryingIn = (value: unknown): Carrying[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(isCarrying(value) ? [value] : []), ...Object.values(value).flatMap((inner) => carryingIn(inner))];

/** A pack as it is shown without what older texts say. */
const withoutEarlier = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((one) => (one as Partial<Carrying> | null)?.earlier?.whole !== true).map(withoutEarlier);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'earlier')
      .map(([name, inner]) => [name, withoutEarlier(inner)]),
  );
};

/**
 * What `superseded="hide"` leaves holds by itself: no text carries a statement that another one calls older, and none counts by a figure
 * that only such statements give.
 */
export const hideProblems = (pack: Pack, factsOfFigures: Readonly<Record<string, { facts?: readonly string[] | undefined }>>): string[] => {
  const { figures: _figures, sources: _sources, ...texts } = pack;
  const contradicted = new Set(carryingIn(texts).flatMap(({ earlier }) => earlier?.facts ?? []));
  const left = withoutEarlier(texts);
  const carriers = carryingIn(left).flatMap(({ id, facts = [] }) =>
    facts
      .filter((fact) => contradicted.has(fact))
      .map((fact) => `"${id}" carries ${fact}, which older texts say and no longer holds; move it to "earlier", or take it out.`),
  );
  const counts = [...figuresNamedIn(left)].flatMap((id) => {
    const facts = (Object.hasOwn(factsOfFigures, id) && factsOfFigures[id]?.facts) || [];
    return facts.length > 0 && facts.every((fact) => contradicted.has(fact))
      ? [`the figure "${id}" comes from what older texts say (${facts.join(', ')}), and stands outside of "earlier".`]
      : [];
  });
  return [...carriers, ...counts];
};
