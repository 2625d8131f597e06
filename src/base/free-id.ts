/** The wanted id, or the same with a number after it when another element of the tree has it already. */
export const freeId = (wanted: string, root: Node, own: Element): string => {
  const isTaken = (id: string): boolean =>
    [...(root as ParentNode).querySelectorAll(`#${CSS.escape(id)}`)].some((holder) => holder !== own);
  let id = wanted;
  for (let copy = 2; isTaken(id); copy += 1) id = `${wanted}-${copy}`;
  return id;
};
