/** A selector that matches one element of a tree and no other, as long as the tree stays as it is. */
export const selectorOf = (element: Element): string => {
  const root = element.getRootNode() as ParentNode & Node;
  const isNamed = (id: string): boolean => id !== '' && root.querySelectorAll(`#${CSS.escape(id)}`).length === 1;
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (isNamed(at.id)) return [`#${CSS.escape(at.id)}`, ...steps].join('>');
    const { parentNode } = at;
    const index = parentNode ? [...parentNode.children].indexOf(at) + 1 : 1;
    steps.unshift(parentNode === root && root === element.ownerDocument ? ':root' : `${at.localName}:nth-child(${index})`);
  }
  return steps.join('>');
};
