import { adoptSheet, css, toSheet } from './style-sheet.js';

/** Marks what isn't printed while one widget is printed alone. Other widgets have a rule of their own: chrome.styles.ts. */
const UNPRINTED = 'nazorg-unprinted';

/** Marks the widget meanwhile, for styles of a sheet of its own. */
const ALONE = 'nazorg-alone';

const styles = css`
  @media print {
    .nazorg-unprinted {
      display: none !important;
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

/** Prints an element without the rest of its page: everything beside it and beside what it stands in is left out. */
export const printAlone = (element: Element): void => {
  adoptSheet(element.getRootNode(), (sheet ??= toSheet(styles)));
  const left: Element[] = [];
  for (let node: Element | null = element; node; node = node.parentElement) {
    for (const beside of node.parentElement?.children ?? []) if (beside !== node) left.push(beside);
  }
  const mark = (printing: boolean): void => {
    element.classList.toggle(ALONE, printing);
    for (const one of left) one.classList.toggle(UNPRINTED, printing);
  };
  mark(true);
  addEventListener('afterprint', () => mark(false), { once: true });
  print();
};
