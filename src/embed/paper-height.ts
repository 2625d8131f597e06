/** Narrower than A4 and Letter with wide margins, in CSS pixels: what fits this wide fits on paper. */
const PAPER_WIDTH = 600;

const isOf =
  (medium: 'print' | 'screen') =>
  (rule: CSSRule): rule is CSSMediaRule =>
    rule instanceof CSSMediaRule && rule.media.mediaText === medium;

/** The rules of the widgets for paper or for the screen. Other styles aren't looked at: a page in a sandbox may not read those of its own site. */
const rulesFor = (medium: 'print' | 'screen'): CSSMediaRule[] => {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const sheets = new Set(roots.flatMap(({ adoptedStyleSheets }) => [...adoptedStyleSheets]));
  return [...sheets].flatMap(({ cssRules }) => [...cssRules].filter(isOf(medium)));
};

const setMedium = (rules: readonly CSSMediaRule[], medium: string): void => {
  for (const { media } of rules) media.mediaText = medium;
};

/**
 * How high this page is on paper, where all answers are open, in CSS pixels. Lays the page out as on paper and back again before
 * anything of that is seen: a page that shows this one in a frame has to know before somebody prints, since nothing waits for a
 * message then.
 */
export const measurePaperHeight = (): number => {
  const { documentElement: page } = document;
  const [forPaper, forScreen] = [rulesFor('print'), rulesFor('screen')];
  const { width } = page.style;
  try {
    setMedium(forPaper, 'all');
    setMedium(forScreen, 'not all');
    page.style.width = `${Math.min(PAPER_WIDTH, innerWidth)}px`;
    return page.getBoundingClientRect().height;
  } finally {
    page.style.width = width;
    setMedium(forPaper, 'print');
    setMedium(forScreen, 'screen');
  }
};
