/** Whether a node is an element, of whichever page: that of a frame, or one that `nazorg-widgets check` reads. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether a node is text, of whichever page. */
export const isText = (node: Node): node is Text => node.nodeType === 3;
