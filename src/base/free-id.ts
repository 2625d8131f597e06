/** How often each id was wanted in a tree: many copies of one widget shouldn't each try all numbers before theirs. */
const copies = new WeakMap<Node, Map<string, number>>();

/** The wanted id, or the same with a number after it when another element of the tree has it already. */
export const freeId = (wanted: string, root: Node, own: Element): string => {
  const isTaken = (id: string): boolean =>
    [...(root as ParentNode).querySelectorAll(`#${CSS.escape(id)}`)].some((holder) => holder !== own);
  const counts = copies.get(root) ?? new Map<string, number>();
  copies.set(root, counts);
  let id = wanted;
  let copy = counts.get(wanted) ?? 1;
  while (isTaken(id)) id = `${wanted}-${(copy += 1)}`;
  counts.set(wanted, copy);
  return id;
};
