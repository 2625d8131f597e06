import fc from 'fast-check';

/** Draws some of a list without looking, or takes all. The seed draws the same ones again. */
export const pickSome = <Item>(
  all: readonly Item[],
  count: number | undefined,
  given: number | undefined,
): { some: readonly Item[]; seed: number | undefined } => {
  if (count === undefined) return { some: all, seed: undefined };
  const seed = given ?? Math.floor(Math.random() * 2 ** 31);
  const length = Math.min(count, all.length);
  const [some = []] = fc.sample(fc.shuffledSubarray([...all], { minLength: length, maxLength: length }), { seed, numRuns: 1 });
  return { some, seed };
};
