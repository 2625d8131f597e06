/** The ids that one language has words for, by what they are: `item` → its ids. */
export type IdsByKind = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * A language has words for the same ids as the outline: none missing, since a reader would miss an answer, and none
 * left over, since nobody would ever read it.
 */
export const languageProblems = (file: string, expected: IdsByKind, actual: IdsByKind): string[] =>
  [...expected].flatMap(([kind, ids]) => {
    const words = actual.get(kind) ?? new Set();
    return [
      ...[...ids].filter((id) => !words.has(id)).map((id) => `${file}: ${kind} ${id} is missing; translate it.`),
      ...[...words].filter((id) => !ids.has(id)).map((id) => `${file}: ${kind} ${id} isn't in outline.json; take it out, or add it there.`),
    ];
  });
