/** How many letters have to change to make one word the other. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of one.split('').entries()) {
    const next = [line + 1];
    for (const [place, its] of other.split('').entries()) {
      const changed = (row[place] ?? 0) + (letter === its ? 0 : 1);
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The name that somebody most likely meant. */
export const nearestName = (name: string, names: readonly string[]): string => {
  const given = name.toLowerCase().slice(0, 60);
  return names.toSorted((one, other) => distance(given, one) - distance(given, other))[0] ?? '';
};
