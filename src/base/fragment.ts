const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/**
 * The element of a tree whose id the address names. The fragment comes from anywhere, so it is only compared, never used as a
 * selector.
 */
export const targetOfAddress = (root: Node): Element | null =>
  location.hash.length > 1 ? (root as Document).getElementById(decode(location.hash.slice(1))) : null;

/** Whether somebody followed a link to where the address points already: that changes no address, so the page says nothing. */
export const isClickOnFragment = (event: Event): boolean => {
  if (location.hash === '') return false;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  return link !== undefined && link.hash === location.hash && link.pathname === location.pathname;
};
