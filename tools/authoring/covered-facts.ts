import type { Pack } from '../../src/content/pack.js';

/** One row of content/facts.json. */
export interface Fact {
  source: string;
  section: string;
  topic: string;
  statement: string;
  /** Why no text carries it. */
  excluded?: string;
  /** How the layout carries it instead of a text. */
  layout?: string;
}

/** The ids of all facts that a pack's texts carry. */
export const coveredFacts = (pack: Pack): Set<string> => {
  const lists = [...JSON.stringify(pack).matchAll(/"facts":(\[[^\]]*\])/g)].map(([, list]) => JSON.parse(list ?? '[]') as string[]);
  return new Set(lists.flat());
};

/** Sentences about facts that nothing carries, and about ids that no fact has. */
export const factProblems = (facts: Record<string, Fact>, covered: ReadonlySet<string>): string[] => {
  const unknown = [...covered].filter((id) => !Object.hasOwn(facts, id));
  const lost = Object.entries(facts).filter(([id, fact]) => !covered.has(id) && fact.excluded === undefined && fact.layout === undefined);
  return [
    ...unknown.map((id) => `The outlines name the fact "${id}", which isn't in content/facts.json.`),
    ...lost.map(
      ([id, fact]) =>
        `No item carries ${id} ("${fact.statement}"); name it in an outline, or say in content/facts.json why it is excluded.`,
    ),
  ];
};
