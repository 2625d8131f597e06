import { emulateMedia } from '@web/test-runner-commands';
import { engine } from './engine.js';

const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
  root,
  ...Array.from(root.querySelectorAll('*')).flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
];

const mediaRulesIn = (rules: CSSRuleList): CSSMediaRule[] =>
  Array.from(rules).flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...('cssRules' in rule ? mediaRulesIn(rule.cssRules as CSSRuleList) : []),
  ]);

const onScreenAsOnPaper = (media: string): string => {
  const known: Record<string, string> = { print: 'all', screen: 'not all' };
  const same = known[media] ?? media;
  if (/print|screen/.test(same)) throw new Error(`test/support/paper.ts can't tell yet what "@media ${media}" comes to on paper.`);
  return same;
};

/** Lets the rules for paper hold on the screen, and those for the screen not; returns what undoes it. */
const applyPaperRules = (): (() => void) => {
  const sheets = new Set(rootsIn(document).flatMap((root) => [...Array.from(root.styleSheets), ...root.adoptedStyleSheets]));
  const owners = Array.from(sheets).flatMap((sheet) => [...(sheet.media.length > 0 ? [sheet] : []), ...mediaRulesIn(sheet.cssRules)]);
  const before = owners.map(({ media }) => media.mediaText);
  owners.forEach(({ media }) => (media.mediaText = onScreenAsOnPaper(media.mediaText)));
  return () => owners.forEach(({ media }, index) => (media.mediaText = before[index]!));
};

/** Only Chromium lets a test change the medium: Firefox's WebDriver BiDi and WebKit's WebDriver have no command for it. */
const turnToPaper = async (): Promise<() => unknown> => {
  if (engine !== 'Chromium') return applyPaperRules();
  await emulateMedia({ media: 'print' });
  return () => emulateMedia({ media: 'screen' });
};

/**
 * Runs something while the page looks as it does on paper: in Chromium the medium is print, elsewhere its style sheets
 * are read as if it were. Those are the sheets that are there now, so make the widgets first.
 */
export const onPaper = async (run: () => unknown): Promise<void> => {
  const turnBack = await turnToPaper();
  try {
    await run();
  } finally {
    await turnBack();
  }
};

/**
 * Presses what prints, instead of the window that asks how, and looks at the sheet until the browser says that it is printed.
 * @param look - Gets how often something was printed.
 */
export const whilePrinting = async (press: () => unknown, look: (prints: number) => unknown): Promise<void> => {
  const { print } = window;
  let prints = 0;
  window.print = () => void (prints += 1);
  try {
    await press();
    await onPaper(() => look(prints));
    window.dispatchEvent(new Event('afterprint'));
  } finally {
    window.print = print;
  }
};
