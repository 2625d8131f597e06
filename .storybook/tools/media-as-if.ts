/** What a browser can't be asked for by a page itself: paper, and wishes that a reader sets in the system. */
export type Medium = 'print' | 'forced-colors' | 'more-contrast' | 'less-motion';

/** The queries of a medium: those that hold in it and those that don't. The widths are true and false of every page. */
const QUERIES: Readonly<Record<Medium, readonly (readonly [query: RegExp, answer: string])[]>> = {
  print: [
    [/\bnot\s+screen\b/g, 'all'],
    [/\b(?:only\s+)?screen\b/g, 'not all'],
    [/\bprint\b/g, 'all'],
  ],
  'forced-colors': [
    [/\(\s*forced-colors\s*:\s*active\s*\)/g, '(width >= 0)'],
    [/\(\s*forced-colors\s*:\s*none\s*\)/g, '(width < 0)'],
  ],
  'more-contrast': [
    [/\(\s*prefers-contrast\s*:\s*(?:more|custom)\s*\)/g, '(width >= 0)'],
    [/\(\s*prefers-contrast\s*:\s*(?:no-preference|less)\s*\)/g, '(width < 0)'],
  ],
  'less-motion': [
    [/\(\s*prefers-reduced-motion\s*:\s*reduce\s*\)/g, '(width >= 0)'],
    [/\(\s*prefers-reduced-motion\s*:\s*no-preference\s*\)/g, '(width < 0)'],
  ],
};

/** Returns a media query list as it would be answered in these media. */
export const mediaAsIf = (query: string, media: readonly Medium[]): string =>
  media.flatMap((medium) => QUERIES[medium]).reduce((text, [asked, answer]) => text.replace(asked, answer), query);
