/** How many slips lead from one word to another: a letter too many, too few, another one, or two the wrong way round. */
export const slipsBetween = (one: string, other: string): number => {
  let before: number[] = [];
  let row = [...new Array<number>(other.length + 1).keys()];
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const isTurned = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      next[to] = Math.min(
        (row[to] as number) + 1,
        (next[to - 1] as number) + 1,
        (row[to - 1] as number) + Number(one[at - 1] !== other[to - 1]),
        isTurned ? (before[to - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return row[other.length] as number;
};
