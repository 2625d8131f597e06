import { isTokenIdent } from '@csstools/css-tokenizer';
import { isTokenNode } from '@csstools/css-parser-algorithms';
import { publicTokens, type Scheme } from '../../authoring/tokens.js';
import type { Findings } from '../findings.js';
import { contrastFaults, inWords, type ContrastFault } from '../rules/brand-rule.js';
import { inPlace, isWholePage, placeInWords, placesOf, type Place } from './cascade.js';
import { nearestName } from './nearest-name.js';
import { readBrand, type PlacedBrand } from './read-brand.js';
import { readDeclarations, textOf, type Declaration } from './read-declarations.js';

const NAMES = publicTokens().map(({ name }) => name);

/** Names of version 0.1, and what they are called now. */
const RENAMED: Readonly<Record<string, string>> = {
  '--nazorg-accent': '--nazorg-action',
  '--nazorg-on-accent': '--nazorg-on-action',
  '--nazorg-control-line': '--nazorg-line-control',
  '--nazorg-surface': '--nazorg-quiet-surface',
  '--nazorg-quiet': '--nazorg-ink-quiet',
};

const isOurs = ({ name }: Declaration): boolean => /^--_?nazorg/i.test(name);

const unknownProblems = (declarations: readonly Declaration[]): string[] =>
  declarations.flatMap(({ name, line }) =>
    NAMES.includes(name) ? [] : [`line ${line}, ${name}: no widget knows it; did you mean ${RENAMED[name] ?? nearestName(name, NAMES)}?`],
  );

const isScheme = (declaration: Declaration): boolean => declaration.name.toLowerCase() === 'color-scheme';

/** The scheme that a place has for a reader who prefers one: `color-scheme` decides, where it names one alone. */
const schemeIn = (declarations: readonly Declaration[], preferred: Scheme): Scheme => {
  const words = declarations
    .findLast(isScheme)
    ?.value.flatMap((value) => (isTokenNode(value) && isTokenIdent(value.value) ? [value.value[4].value.toLowerCase()] : []));
  if (words === undefined || words.includes('light') === words.includes('dark')) return preferred;
  return words.includes('dark') ? 'dark' : 'light';
};

const toProblem = (fault: ContrastFault, { lines }: PlacedBrand): string => {
  const { place, isSet, direction, scheme } = fault;
  const line = lines.get(place);
  const name = place === 'ink' ? 'color' : `--nazorg-${place}`;
  const words = inWords(fault, (ground) => `--nazorg-${ground}`);
  const advice = isSet ? `choose a ${direction} one` : `set a ${direction} ${name}`;
  return `${line === undefined ? '' : `line ${line}, `}${name}: ${words}; ${advice}${scheme === 'dark' ? ' for dark pages' : ''}`;
};

interface CheckedPlace {
  problems: string[];
  /** Pairs that lack contrast here. */
  faults: string[];
  where: string;
  remarks: string[];
  /** Whether a dark page lacks contrast. */
  isDarkWrong: boolean;
}

const checkPlace = (place: Place, preferred: Scheme, declarations: readonly Declaration[]): CheckedPlace => {
  const holding = inPlace(declarations, place, preferred);
  const scheme = schemeIn(holding, preferred);
  const brand = readBrand(holding, scheme);
  const faults = contrastFaults(scheme, brand.colours);
  return {
    problems: brand.problems,
    faults: faults.map((fault) => toProblem(fault, brand)),
    where: placeInWords(place),
    remarks: brand.remarks,
    isDarkWrong: scheme === 'dark' && faults.length > 0,
  };
};

/** Each pair once, with the first place that it lacks contrast in. */
const faultProblems = (checked: readonly CheckedPlace[]): string[] => {
  const first = new Map<string, string>();
  for (const { faults, where } of checked) for (const fault of faults) if (!first.has(fault)) first.set(fault, where);
  return [...first].map(([fault, where]) => `${fault}${where === '' ? '' : ` (in ${where})`}.`);
};

/** More than any style sheet for one site has: each is checked against all. */
const MOST_PLACES = 200;

const TWO_SIDES = /light-dark\(/i;

const schemeRemarks = (declarations: readonly Declaration[], isDarkWrong: boolean): string[] => {
  if (declarations.some(isScheme)) return [];
  if (declarations.some(({ scheme, value }) => scheme !== undefined || TWO_SIDES.test(textOf(value)))) {
    return [
      'widgets follow the color-scheme of the page, which this file doesn\'t set; see that the page says "color-scheme: light dark".',
    ];
  }
  return isDarkWrong ? ['is no page of yours ever dark? Then say "color-scheme: light" beside the colours.'] : [];
};

/**
 * Checks a style sheet that sets `--nazorg-` properties: unknown names, values of another kind, and pairs of colours without enough
 * contrast, in every place where it sets some, for readers who prefer a light page and for those who prefer a dark one.
 */
export const checkCss = (css: string): Findings => {
  const { declarations, problems, remarks } = readDeclarations(css);
  const ours = declarations.filter(isOurs);
  if (ours.length === 0)
    return { problems: [...problems, 'no --nazorg- property is set, so nothing can be checked.'], remarks, report: [] };
  const places = placesOf(ours.concat(declarations.filter((one) => isWholePage(one) && isScheme(one))));
  if (places.length > MOST_PLACES) {
    return {
      problems: [...problems, `colours are set in more than ${MOST_PLACES} places; check the file of your own rules alone.`],
      remarks,
      report: [],
    };
  }
  const checked = places.flatMap((place) => (['light', 'dark'] as const).map((preferred) => checkPlace(place, preferred, declarations)));
  const ofValues = new Set([...problems, ...unknownProblems(ours), ...checked.flatMap((one) => one.problems)]);
  const ofSchemes = schemeRemarks(
    declarations,
    checked.some(({ isDarkWrong }) => isDarkWrong),
  );
  return {
    problems: [...ofValues, ...faultProblems(checked)],
    remarks: [...new Set([...remarks, ...checked.flatMap((one) => one.remarks), ...ofSchemes])],
    report: [],
  };
};
