/** How often each id was wanted in a tree: many copies of one widget shouldn't each try all numbers before theirs. */
const copies = new WeakMap<Node, Map<string, number>>();

/**
 * The wanted id, or the same with a number after it when another element of the tree has it already. Of elements that
 * had the same id from the start, the first one keeps it.
 * @param isCopy - Whether the element may be a copy of one that has its id already and comes later in the tree.
 */
export const uniqueId = (wanted: string, root: Node, own: Element, isCopy = false): string => {
  const tree = root as Document;
  const isTaken = (id: string): boolean => {
    const holder = tree.getElementById(id);
    return holder === own ? isCopy && tree.querySelectorAll(`#${CSS.escape(id)}`).length > 1 : holder !== null;
  };
  if (!isTaken(wanted)) return wanted;
  const counts = copies.get(root) ?? new Map<string, number>();
  copies.set(root, counts);
  let copy = counts.get(wanted) ?? 1;
  let id: string;
  do id = `${wanted}-${(copy += 1)}`;
  while (isTaken(id));
  counts.set(wanted, copy);
  return id;
};
