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

/** A pair without enough contrast. */
export interface ContrastFault {
  /** The colour to change: that of the pair, or the one that it follows. */
  place: string;
  /** Whether it was set. */
  isSet: boolean;
  shown: string;
  ground: string;
  below: string;
  scheme: Scheme;
  ratio: number;
  least: number;
  direction: 'darker' | 'lighter';
}

/** The colour that somebody would set to change another one: itself, or the one that it follows. */
const settable = (name: string, brand: Brand): string => {
  const { same, mix } = COLOURS[name] ?? {};
  const followed = same ?? mix?.[0];
  return toCamelCase(name) in brand || followed === undefined || followed in REFERENCE ? name : settable(followed, brand);
};

const pairFaults = ({ colour, ground, least }: Pair, scheme: Scheme, brand: Brand): ContrastFault[] => {
  const [shown, below] = [colourOf(colour, scheme, brand), colourOf(ground, scheme, brand)];
  const ratio = contrast(shown, below);
  if (ratio >= least) return [];
  const direction = contrast('#000', below) > contrast('#fff', below) ? 'darker' : 'lighter';
  const place = settable(colour, brand);
  return [{ place, isSet: toCamelCase(place) in brand, shown, ground, below, scheme, ratio, least, direction }];
};

/**
 * The pairs of src/theme/tokens.json that lack contrast on a page of one scheme, for each place only the first: words on a colour
 * count once that colour is right. Colours that are left out are those that the widgets take instead.
 */
export const contrastFaults = (scheme: Scheme, brand: Brand): ContrastFault[] => {
  const found = PAIRS.map((pair) => ({ pair, faults: pairFaults(pair, scheme, brand) })).filter(({ faults }) => faults.length > 0);
  const wrong = found.map(({ pair }) => settable(pair.colour, brand));
  return found.flatMap(({ pair, faults }, index) => {
    const [place, ground] = [settable(pair.colour, brand), settable(pair.ground, brand)];
    return (ground !== place && wrong.includes(ground)) || wrong.indexOf(place) < index ? [] : faults;
  });
};

/** What a fault is, in a sentence without its end. */
export const inWords = ({ shown, ground, below, scheme, ratio, least }: ContrastFault, nameOf: (ground: string) => string): string =>
  `${shown} on ${ground === 'page' ? `a ${scheme} page (${below})` : `${nameOf(ground)} ${below}`} has a contrast of ${ratio.toFixed(2)}, and needs ${least}`;

const toProblem = (fault: ContrastFault, brand: Brand): string => {
  const place = `${toCamelCase(fault.place)}${fault.scheme === 'dark' ? 'Dark' : ''}`;
  const advice = place in brand ? `choose a ${fault.direction} one` : `add a ${fault.direction} ${place}`;
  return `brand, ${place}: ${inWords(fault, toCamelCase)}; ${advice}.`;
};

/** Everybody can read a hospital's colours, on a light page and on a dark one. */
export const brandProblems = (brand: NonNullable<Profile['brand']>): string[] =>
  (['light', 'dark'] as const).flatMap((scheme) => contrastFaults(scheme, { ...brand }).map((fault) => toProblem(fault, { ...brand })));
