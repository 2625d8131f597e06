/** Whether two lists differ in their items only. */
const areSameList = (one: Element, other: Element): boolean => one.localName === 'ul' && one.cloneNode().isEqualNode(other.cloneNode());

/**
 * Puts elements in the place of others, below the one that stands before them or first in their parent. What says the same stays the
 * node that it is, down to the items of a list, so that who is at a link of it stays there. Returns what stands there now.
 */
export const renewElements = (
  parent: Element,
  before: Element | undefined,
  old: readonly Element[],
  fresh: readonly Element[],
): Element[] => {
  const left = new Set(old);
  const kept = fresh.map((one) => {
    const same = [...left].find((other) => other.isEqualNode(one)) ?? [...left].find((other) => areSameList(other, one));
    if (same === undefined) return one;
    left.delete(same);
    if (!same.isEqualNode(one)) renewElements(same, undefined, [...same.children], [...one.children]);
    return same;
  });
  left.forEach((one) => one.remove());
  let above = before;
  for (const one of kept) {
    const home = above ? above.parentNode : parent;
    const isThere = one.parentNode === home && (above ? above.nextElementSibling : parent.firstElementChild) === one;
    if (!isThere && above) above.after(one);
    else if (!isThere) parent.prepend(one);
    above = one;
  }
  return kept;
};
