/** The element one step up in the flattened tree: the parent, or the host of the shadow root. */
const above = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** The `lang` in force for an element: its own, or the nearest one up the tree, across shadow roots. */
export const closestLang = (element: Element): string | undefined => {
  for (let at: Element | null = element; at; at = above(at)) {
    const lang = at.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return undefined;
};
