/** Styles of a program, which the policy of the page allows from its own script. */
export const adoptStyles = (page: Document, css: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets.push(sheet);
};
