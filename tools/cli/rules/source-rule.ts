/** Reports sources that a text or a figure names and the file doesn't list. */
export const sourceProblems = (place: string, named: Iterable<string>, known: ReadonlySet<string>): string[] =>
  [...new Set(named)]
    .filter((id) => !known.has(id))
    .map((id) => `${place}: there is no source "${id}"; add it to the sources, or correct its name.`);
