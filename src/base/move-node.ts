/**
 * Moves a node that stands on the page into another, to its end or before one of its children. Where the browser can, a frame or video in
 * it goes on as it is.
 */
export const moveNode = (parent: Element, node: Node, before: Node | null = null): void => {
  try {
    parent.moveBefore(node, before);
  } catch {
    // An old browser, or one of the two isn't on the page.
    parent.insertBefore(node, before);
  }
};

declare global {
  interface Element {
    moveBefore(node: Node, child: Node | null): void;
  }
}
