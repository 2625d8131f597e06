import { mediaAsIf, type Medium } from './media-as-if.js';
import systemColours from './system-colours.css?inline';

/** How often sheets that came since are looked for, in milliseconds: widgets and their optional files bring theirs when they load. */
const INTERVAL = 200;

const colours = new CSSStyleSheet();
const queries = new Map<CSSMediaRule, string>();
const important = new Map<CSSStyleDeclaration, Set<string>>();
let timer: number | undefined;

const rootsOf = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsOf(shadowRoot) : [])),
];

const rulesOf = (container: { cssRules: CSSRuleList }): CSSRule[] =>
  [...container.cssRules].flatMap((rule) => [rule, ...('cssRules' in rule ? rulesOf(rule as CSSGroupingRule) : [])]);

/** In forced colours a page's own colours count only where it asks for that; here such rules have to win over ours. */
const strengthen = (rule: CSSMediaRule): void => {
  for (const { style } of rulesOf(rule) as Partial<CSSStyleRule>[]) {
    if (!style || important.has(style)) continue;
    const weak = [...style].filter((property) => style.getPropertyPriority(property) === '');
    important.set(style, new Set(weak));
    for (const property of weak) style.setProperty(property, style.getPropertyValue(property), 'important');
  }
};

const answer = (media: readonly Medium[]): void => {
  for (const root of rootsOf(document)) {
    const isForced = media.includes('forced-colors');
    if (isForced && !root.adoptedStyleSheets.includes(colours)) root.adoptedStyleSheets.push(colours);
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
      for (const rule of rulesOf(sheet)) {
        if (!(rule instanceof CSSMediaRule) || queries.has(rule)) continue;
        const query = rule.media.mediaText;
        const answered = mediaAsIf(query, media);
        if (answered === query) continue;
        queries.set(rule, query);
        rule.media.mediaText = answered;
        if (isForced && query.includes('forced-colors')) strengthen(rule);
      }
    }
  }
};

const undo = (): void => {
  window.clearInterval(timer);
  for (const [rule, query] of queries) rule.media.mediaText = query;
  for (const [style, properties] of important)
    for (const property of properties) style.setProperty(property, style.getPropertyValue(property));
  queries.clear();
  important.clear();
  for (const root of rootsOf(document)) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== colours);
};

/** Has the rules of all sheets of the page, and of its shadow roots, count as they would in these media: nearly what a browser does. */
export const actAsMedia = (media: readonly Medium[]): void => {
  undo();
  if (media.length === 0) return;
  colours.replaceSync(systemColours);
  answer(media);
  timer = window.setInterval(() => answer(media), INTERVAL);
};
