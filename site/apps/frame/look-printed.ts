/** Media queries as their style sheet has them. */
const written = new WeakMap<CSSMediaRule, string>();

const rulesIn = (rules: CSSRuleList): CSSRule[] =>
  [...rules].flatMap((rule) => [rule, ...('cssRules' in rule ? rulesIn(rule.cssRules as CSSRuleList) : [])]);

const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
];

/** Has rules for paper hold on the screen, and those for a screen not. */
export const lookPrinted = (document: Document, isPrint: boolean): void => {
  const sheets = new Set(rootsIn(document).flatMap((root) => [...root.styleSheets, ...root.adoptedStyleSheets]));
  for (const rule of [...sheets].flatMap((sheet) => rulesIn(sheet.cssRules))) {
    if (!(rule instanceof CSSMediaRule)) continue;
    const query = written.get(rule) ?? rule.media.mediaText;
    written.set(rule, query);
    const shown = isPrint ? query.replace(/\bprint\b/g, 'all').replace(/\bscreen\b/g, 'not all') : query;
    if (rule.media.mediaText !== shown) rule.media.mediaText = shown;
  }
};
