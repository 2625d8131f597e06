/** Every fact that a text says it carries is a fact of the source documents. */
export const factProblems = (place: string, named: Iterable<string>, known: ReadonlySet<string>): string[] =>
  [...new Set(named)]
    .filter((id) => !known.has(id))
    .map((id) => `${place}: there is no fact "${id}"; take an id from content/facts.json, or leave it out.`);
