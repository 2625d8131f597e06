/** Reports facts that a text names and the source documents don't have. */
export const factProblems = (place: string, named: Iterable<string>, known: ReadonlySet<string>): string[] =>
  [...new Set(named)]
    .filter((id) => !known.has(id))
    .map((id) => `${place}: there is no fact "${id}"; take an id from content/facts.json, or leave it out.`);
