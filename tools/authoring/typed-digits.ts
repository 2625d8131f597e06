import { FIGURE_TOKEN } from '../../src/content/fill-figures.js';

/** Names that have a digit of their own: vitamins. */
const NAMES = /\b[A-Z]\d{1,2}\b/g;

const LINK_ADDRESS = /\]\([^)]*\)/g;

/**
 * Returns the digits in a text that should be the name of a figure, in any script, fractions and raised ones too.
 * Numbers are written once, in figures.json.
 */
export const typedDigits = (text: string): string[] =>
  text
    .replace(FIGURE_TOKEN, '')
    .replace(LINK_ADDRESS, ']')
    .replace(NAMES, '')
    .match(/\p{N}+/gu) ?? [];
