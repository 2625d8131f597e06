import { blend } from '../authoring/colour.js';
import { colourOf, toCamelCase, type Scheme } from '../authoring/tokens.js';
import { contrastFaults, type ContrastFault } from './rules/brand-rule.js';

type Brand = Readonly<Record<string, string | undefined>>;

/** The faults of one colour on a page of one scheme. */
export const faultsOf = (name: string, scheme: Scheme, brand: Brand): ContrastFault[] =>
  contrastFaults(scheme, brand).filter(({ place }) => place === name);

const withColour = (name: string, scheme: Scheme, brand: Brand, colour: string): Brand => {
  const key = toCamelCase(name);
  return scheme === 'dark' ? { [key]: brand[key] ?? colour, ...brand, [`${key}Dark`]: colour } : { ...brand, [key]: colour };
};

/**
 * The colour nearest to one of a brand that has enough contrast everywhere: mixed with as little black, or white, as does.
 * Undefined where neither does, since another colour is in its way.
 */
export const nearestColour = (name: string, scheme: Scheme, brand: Brand): string | undefined => {
  const colour = colourOf(name, scheme, brand);
  const [fault] = faultsOf(name, scheme, brand);
  if (fault === undefined) return colour;
  const target = fault.direction === 'darker' ? '#000000' : '#ffffff';
  for (let percent = 1; percent <= 100; percent += 1) {
    const mixed = blend(target, percent, colour);
    if (faultsOf(name, scheme, withColour(name, scheme, brand, mixed)).length === 0) return mixed;
  }
  return undefined;
};
