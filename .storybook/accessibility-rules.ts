/** What axe checks, in the panel beside a story and in scripts/test-storybook.ts: WCAG 2.2 A and AA. */
export const ACCESSIBILITY_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
