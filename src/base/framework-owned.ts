/**
 * Marks that frameworks leave on what they render, in production builds too: React 17 and later and Preact, Vue 2 and 3, Angular.
 * Svelte, Solid and Lit leave none.
 */
const MARKS = /^(?:__react|_reactRoot|__vue|__vnode|_vnode|__ngContext__|__k$)/;

/** Whether a framework made a node itself, as far as that can be seen. */
export const hasFrameworkMark = (node: Node): boolean => Object.keys(node).some((name) => MARKS.test(name));

/** Whether a framework renders a node or what it stands in, and so may move or remove it. */
export const isFrameworkOwned = (node: Node): boolean => {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) if (hasFrameworkMark(at)) return true;
  return false;
};
