/** Narrower than A4 and Letter with wide margins, in CSS pixels: what fits this wide fits on paper. */
const PAPER_WIDTH = 600;

const isPrinted = (rule: CSSRule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print';

/** The rules for paper of the widgets. Other styles aren't looked at: a page in a sandbox may not read those of its own site. */
const paperRules = (): CSSMediaRule[] => {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const sheets = new Set(roots.flatMap(({ adoptedStyleSheets }) => [...adoptedStyleSheets]));
  return [...sheets].flatMap(({ cssRules }) => [...cssRules].filter(isPrinted));
};

/**
 * How high this page is on paper, where all answers are open, in CSS pixels. Lays the page out as on paper and back again before
 * anything of that is seen: a page that shows this one in a frame has to know before somebody prints, since nothing waits for a
 * message then.
 */
export const measurePaperHeight = (): number => {
  const { documentElement: page } = document;
  const rules = paperRules();
  const { width } = page.style;
  try {
    for (const { media } of rules) media.mediaText = 'all';
    page.style.width = `${Math.min(PAPER_WIDTH, innerWidth)}px`;
    return page.getBoundingClientRect().height;
  } finally {
    page.style.width = width;
    for (const { media } of rules) media.mediaText = 'print';
  }
};
