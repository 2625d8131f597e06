import { PageRule } from './page-rule.js';
import { adoptSheet, removeSheet } from './style-sheet.js';

/** Marks the widget meanwhile, for styles of its own. */
const ALONE = 'nazorg-alone';

/** What is to be printed with a widget: when to call and whom, where that stands elsewhere on the page. */
const CALL = '.nazorg-urgent,.nazorg-distress,.nazorg-distress+.nazorg-lines';

const aboveOf = (node: Node): Node | undefined => node.parentNode ?? (node as Partial<ShadowRoot>).host;

/** What stands beside elements and beside what these stand in, for each tree from their own to that of the page. */
const besides = (elements: readonly Element[]): Map<Node, Element[]> => {
  const kept = new Set<Node>();
  for (const element of elements) for (let node: Node | undefined = element; node; node = aboveOf(node)) kept.add(node);
  const left = new Map<Node, Element[]>();
  for (const around of new Set([...kept].flatMap(({ parentElement }) => parentElement ?? []))) {
    const root = around.getRootNode();
    left.set(root, [...(left.get(root) ?? []), ...[...around.children].filter((one) => !kept.has(one))]);
  }
  return left;
};

/** When to call as the page says it first, unless the widget says so itself. */
const callElsewhere = (source: HTMLElement): readonly Element[] => {
  if (source.querySelector(CALL)) return [];
  const first = (source.getRootNode() as ParentNode).querySelector(CALL)?.parentElement;
  return first ? [...first.querySelectorAll(CALL)] : [];
};

/**
 * Prints a widget without the rest of its page but when to call, by rules that are on while it is printed. Nothing on the page changes.
 * @param proseSheet - Styles for the words of the widget on such a page.
 */
export const printAlone = (widget: HTMLElement & { readonly source: HTMLElement }, proseSheet?: CSSStyleSheet): void => {
  const tree = widget.source.getRootNode();
  const rules = [...besides([widget.source, ...callElsewhere(widget.source)])].map(([root, elements]) => {
    const rule = new PageRule('display:none!important', 'print');
    rule.apply(root, elements);
    return rule;
  });
  widget.classList.add(ALONE);
  if (proseSheet) adoptSheet(tree, proseSheet);
  addEventListener(
    'afterprint',
    () => {
      rules.forEach((rule) => rule.clear());
      widget.classList.remove(ALONE);
      if (proseSheet) removeSheet(tree, proseSheet);
    },
    { once: true },
  );
  print();
};
