import type { Profile } from '../../../src/content/profile.js';
import { contrast } from '../contrast.js';

/** What text needs at least: WCAG 2.2, 1.4.3, https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST = 4.5;

const WHITE_PAGE = '#ffffff';
const DARK_PAGE = '#121212';

/** The colours that widgets have of their own, in src/base/chrome.styles.ts. */
export const OWN_COLOURS = { accent: '#0b5563', accentDark: '#8fd3df', onAccent: '#fff', onAccentDark: '#10292e' };

type Brand = NonNullable<Profile['brand']>;
type Colour = keyof typeof OWN_COLOURS;

const contrastProblems = (place: Colour, [colour, ground]: readonly [string, string], where: string, advice: string): string[] => {
  const ratio = contrast(colour, ground);
  return ratio >= LEAST
    ? []
    : [`brand, ${place}: ${colour} on ${where} has a contrast of ${ratio.toFixed(2)}, and needs ${LEAST}; ${advice}.`];
};

/** Words on the accent; where they are hard to read, whether lighter or darker ones would do depends on the accent. */
const wordProblems = (place: Colour, words: string, accent: string, isGiven: boolean): string[] => {
  const direction = contrast('#000', accent) > contrast('#fff', accent) ? 'darker' : 'lighter';
  const advice = isGiven ? `choose a ${direction} one` : `add a ${direction} ${place}`;
  return contrastProblems(place, [words, accent], `the accent ${accent}`, advice);
};

const firstOf = (...found: string[][]): string[] => found.find(({ length }) => length > 0) ?? [];

/**
 * Everybody can read the hospital's colours: the accent on a light and on a dark page, and words on the accent. Colours
 * that are left out are those that the widgets take instead. Words count once the accent is right, which may change them.
 */
export const brandProblems = (brand: Brand): string[] => {
  const { accent = OWN_COLOURS.accent, onAccent = OWN_COLOURS.onAccent } = brand;
  const accentDark = brand.accentDark ?? brand.accent ?? OWN_COLOURS.accentDark;
  const onAccentDark = brand.onAccentDark ?? brand.onAccent ?? OWN_COLOURS.onAccentDark;
  const lighter = brand.accentDark === undefined ? 'add a lighter accentDark' : 'choose a lighter one';
  return [
    ...firstOf(
      contrastProblems('accent', [accent, WHITE_PAGE], 'a white page', 'choose a darker one'),
      wordProblems('onAccent', onAccent, accent, brand.onAccent !== undefined),
    ),
    ...firstOf(
      contrastProblems('accentDark', [accentDark, DARK_PAGE], `a dark page (${DARK_PAGE})`, lighter),
      wordProblems('onAccentDark', onAccentDark, accentDark, brand.onAccentDark !== undefined),
    ),
  ];
};
