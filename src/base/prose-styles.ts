import type { CSSResult } from 'lit';

/**
 * Adopts the styles of a widget's prose in the tree the widget stands in: the prose is in the light DOM, where
 * the styles of a shadow root don't reach. Once for each tree, however many widgets there are.
 */
export const adoptProseStyles = (element: Element, styles: readonly CSSResult[]): void => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  try {
    if (sheets.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  } catch {
    // In another document than the one of this script the prose looks like the rest of that page.
  }
};
