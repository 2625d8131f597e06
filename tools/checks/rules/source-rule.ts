/** Reports sources that a text or a figure names and the file doesn't list. */
export const sourceProblems = (place: string, named: Iterable<string>, known: ReadonlySet<string>): string[] =>
  [...new Set(named)]
    .filter((id) => !known.has(id))
    .map((id) => `${place}: there is no source "${id}"; add it to the sources, or correct its name.`);

/** Sources that nothing was taken from: no pack, fact, figure, entry or telephone line names them. */
export const unusedSourceProblems = (sources: Iterable<string>, used: ReadonlySet<string>): string[] =>
  [...sources]
    .filter((id) => !used.has(id))
    .map((id) => `sources.json: nothing names "${id}"; name it where something comes from it, or take it out.`);
