/** Every source that a text or a figure leans on is listed, so that a reader can open it. */
export const sourceProblems = (place: string, named: Iterable<string>, known: ReadonlySet<string>): string[] =>
  [...new Set(named)]
    .filter((id) => !known.has(id))
    .map((id) => `${place}: there is no source "${id}"; add it to the sources, or correct its name.`);
