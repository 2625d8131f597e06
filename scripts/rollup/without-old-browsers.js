/**
 * Leaves out of Lit what only serves browsers that can't run these widgets anyway (they have no `light-dark()`, no
 * nested CSS), server rendering, and two messages for developers that our own styles can't cause.
 * Fails the build when Lit no longer has a line it looks for.
 */
const LEFT_OUT = [
  [
    '/reactive-element/css-tag.js',
    /\w+\.ShadowRoot&&\([^)]*\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    '!0',
  ],
  ['/reactive-element/css-tag.js', /Error\("CSSResult is not constructable[^"]*"\)/, 'Error()'],
  ['/reactive-element/css-tag.js', /Error\("Value passed to 'css' function[^"]*"\+\w+\+"[^"]*"\)/, 'Error()'],
  ['/reactive-element/reactive-element.js', /(\w+)\?\.\(\{ReactiveElement:\w+\}\),/, ''],
  ['/lit-html/lit-html.js', /\w+\?\.\(\w+,\w+\),(?=\(\w+\.litHtmlVersions)/, ''],
  ['/lit-element/lit-element.js', /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, ''],
  ['/lit-element/lit-element.js', /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, ''],
];

export const withoutOldBrowsers = () => ({
  name: 'without-old-browsers',
  transform(code, id) {
    const found = LEFT_OUT.filter(([file]) => id.endsWith(file));
    if (found.length === 0) return null;
    const shorter = found.reduce((text, [file, line, instead]) => {
      if (!line.test(text)) this.error(`${file} no longer has what this build leaves out: ${line}`);
      return text.replace(line, instead);
    }, code);
    return { code: shorter, map: null };
  },
});
