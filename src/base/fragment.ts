const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/**
 * The element of a tree whose id a fragment names. The fragment comes from anywhere, so it is only compared, never used as a selector.
 */
export const targetOf = (hash: string, root: Node): Element | null =>
  hash.length > 1 ? (root as Document).getElementById(decode(hash.slice(1))) : null;

/** The fragment that a click on a link leads to on this page; undefined for any other click, and for one that opens another tab. */
export const fragmentFollowed = (event: Event): string | undefined => {
  const { button, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  const isHere = link?.pathname === location.pathname && link.host === location.host && link.hash.length > 1;
  return isHere && button === 0 && !ctrlKey && !metaKey && !shiftKey ? link.hash : undefined;
};
