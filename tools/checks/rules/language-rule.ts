/** The ids that one language has words for, by what they are: `item` → its ids. */
export type IdsByKind = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reports ids of a pack.json that a language has no words for, and words for other ids. A reader would miss the first, and
 * never see the others.
 */
export const languageProblems = (file: string, expected: IdsByKind, actual: IdsByKind): string[] =>
  [...expected].flatMap(([kind, ids]) => {
    const words = actual.get(kind) ?? new Set();
    return [
      ...[...ids].filter((id) => !words.has(id)).map((id) => `${file}: ${kind} ${id} is missing; translate it.`),
      ...[...words].filter((id) => !ids.has(id)).map((id) => `${file}: ${kind} ${id} isn't in pack.json; take it out, or add it there.`),
    ];
  });
