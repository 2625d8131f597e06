import { PageRule } from './page-rule.js';
import { adoptSheet, removeSheet } from './style-sheet.js';

/** Marks the widget meanwhile, for styles of its own. */
const ALONE = 'nazorg-alone';

/** What stands beside an element and beside what it stands in, for each tree from its own to that of the page. */
const besides = (element: Element): Map<Node, Element[]> => {
  const left = new Map<Node, Element[]>();
  for (let node: Element | undefined = element; node;) {
    const root: Node = node.getRootNode();
    const beside = [...(node.parentElement?.children ?? [])].filter((one) => one !== node);
    left.set(root, [...(left.get(root) ?? []), ...beside]);
    node = node.parentElement ?? (root as Partial<ShadowRoot>).host;
  }
  return left;
};

/**
 * Prints a widget without the rest of its page, by rules that are on while it is printed. Nothing on the page changes.
 * @param proseSheet - Styles for the words of the widget on such a page.
 */
export const printAlone = (widget: HTMLElement & { readonly source: HTMLElement }, proseSheet?: CSSStyleSheet): void => {
  const tree = widget.source.getRootNode();
  const rules = [...besides(widget.source)].map(([root, elements]) => {
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
