/** Styles as they are written, for a file that must not bring a second Lit along. */
export const css = ([styles = '']: TemplateStringsArray): string => styles;

/** A sheet of such styles. */
export const toSheet = (styles: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
};

/**
 * Has a tree look as a sheet says, once, however many widgets ask for it. A tree of another document than the one of this
 * script can't take it: there the words look like the rest of their page.
 */
export const adoptSheet = (root: Node, sheet: CSSStyleSheet): void => {
  try {
    const { adoptedStyleSheets: sheets } = root as ShadowRoot;
    if (!sheets.includes(sheet)) sheets.push(sheet);
  } catch {
    // As said above.
  }
};

/** Takes a sheet away from a tree. */
export const removeSheet = (root: Node, sheet: CSSStyleSheet): void => {
  const tree = root as ShadowRoot;
  tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet);
};
