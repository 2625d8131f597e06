/**
 * Marks that frameworks leave on what they render, in production builds too: React 17 and later and Preact, Vue 2 and 3, Angular.
 * Svelte, Solid and Lit leave none.
 */
const MARKS = /^(?:__react|_reactRoot|__vue|__vnode|_vnode|__ngContext__|__k$)/;

/** Marks of Vue and Preact, whose production builds mark only the element that they render into. */
const MARKS_OF_ROOT = /^(?:__vue|__k$)/;

const isMarked = (node: Node, marks: RegExp): boolean => Object.keys(node).some((name) => marks.test(name));

const standsInMarked = (node: Node, marks: RegExp): boolean => {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) if (isMarked(at, marks)) return true;
  return false;
};

/** Whether a framework made a node itself, as far as that can be seen. */
export const hasFrameworkMark = (node: Node): boolean => isMarked(node, MARKS);

/** Whether a framework may have made a node, and so may put children in it later. */
export const mayBeFrameworkMade = (node: Node): boolean => hasFrameworkMark(node) || standsInMarked(node, MARKS_OF_ROOT);

/** Whether a framework renders a node or what it stands in, and so may move or remove it. */
export const isFrameworkOwned = (node: Node): boolean => standsInMarked(node, MARKS);
