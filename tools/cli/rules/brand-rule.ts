import type { Profile } from '../../../src/content/profile.js';
import { CONTRAST, colourOf, COLOURS, REFERENCE, toCamelCase, type Scheme } from '../../authoring/tokens.js';
import { contrast } from '../contrast.js';

type Brand = Readonly<Record<string, string | undefined>>;

interface Pair {
  colour: string;
  ground: string;
  least: number;
}

const PAIRS: readonly Pair[] = CONTRAST.flatMap(({ least, pairs }) =>
  pairs.map((pair) => {
    const [colour = '', ground = ''] = pair.split(' ');
    return { colour, ground, least };
  }),
);

/** The colour that a profile would set to change another one: itself, or the one that it follows. */
const settable = (name: string, brand: Brand): string => {
  const { same, mix } = COLOURS[name] ?? {};
  const followed = same ?? mix?.[0];
  return toCamelCase(name) in brand || followed === undefined || followed in REFERENCE ? name : settable(followed, brand);
};

const where = (ground: string, shown: string, scheme: Scheme): string =>
  ground === 'page' ? `a ${scheme} page (${shown})` : `${toCamelCase(ground)} ${shown}`;

const pairProblems = ({ colour, ground, least }: Pair, scheme: Scheme, brand: Brand): string[] => {
  const [shown, below] = [colourOf(colour, scheme, brand), colourOf(ground, scheme, brand)];
  const ratio = contrast(shown, below);
  if (ratio >= least) return [];
  const direction = contrast('#000', below) > contrast('#fff', below) ? 'darker' : 'lighter';
  const place = `${toCamelCase(settable(colour, brand))}${scheme === 'dark' ? 'Dark' : ''}`;
  const advice = place in brand ? `choose a ${direction} one` : `add a ${direction} ${place}`;
  return [
    `brand, ${place}: ${shown} on ${where(ground, below, scheme)} has a contrast of ${ratio.toFixed(2)}, and needs ${least}; ${advice}.`,
  ];
};

/** The problems of one scheme, for each place only the first: words on a colour count once that colour is right. */
const schemeProblems = (scheme: Scheme, brand: Brand): string[] => {
  const found = PAIRS.map((pair) => ({ pair, problems: pairProblems(pair, scheme, brand) })).filter(({ problems }) => problems.length > 0);
  const wrong = found.map(({ pair }) => settable(pair.colour, brand));
  return found.flatMap(({ pair, problems }, index) => {
    const [place, ground] = [settable(pair.colour, brand), settable(pair.ground, brand)];
    return (ground !== place && wrong.includes(ground)) || wrong.indexOf(place) < index ? [] : problems;
  });
};

/**
 * Everybody can read a hospital's colours, on a light page and on a dark one: each pair of src/theme/tokens.json has the contrast
 * that it needs. Colours that are left out are those that the widgets take instead.
 */
export const brandProblems = (brand: NonNullable<Profile['brand']>): string[] =>
  (['light', 'dark'] as const).flatMap((scheme) => schemeProblems(scheme, { ...brand }));
