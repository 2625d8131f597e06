/** Moves a node that stands on the page to the end of another. Where the browser can, a frame or video in it goes on as it is. */
export const moveNode = (parent: Element, node: Node): void => {
  try {
    parent.moveBefore(node, null);
  } catch {
    // An old browser, or one of the two isn't on the page.
    parent.append(node);
  }
};

declare global {
  interface Element {
    moveBefore(node: Node, child: Node | null): void;
  }
}
