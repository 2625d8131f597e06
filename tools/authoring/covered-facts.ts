import type { Pack } from '../../src/content/pack.js';

/** One row of content/facts.json. */
export interface Fact {
  source: string;
  section: string;
  topic: string;
  statement: string;
  /** The reason why no text covers it. */
  excluded?: string;
  /** How the layout covers it instead of a text. */
  layout?: string;
}

/** Returns the ids of all facts that the texts of a pack cover. */
export const coveredFacts = (pack: Pack): Set<string> => {
  const lists = [...JSON.stringify(pack).matchAll(/"facts":(\[[^\]]*\])/g)].map(([, list]) => JSON.parse(list ?? '[]') as string[]);
  return new Set(lists.flat());
};

/** Reports facts that nothing covers, and ids that no fact has. */
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
